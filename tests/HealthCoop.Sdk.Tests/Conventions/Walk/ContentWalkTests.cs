using Xunit;

namespace HealthCoop.Tests.Conventions.Walk;

public sealed class ContentWalkTests
{
    private const string Folder = "src/HealthCoop.Sdk/Validation/Running";
    private const string HowToApprove = "Write the walk anew and commit it:\n"
        + "  HEALTHCOOP_APPROVE=1 dotnet test tests/HealthCoop.Sdk.Tests --filter FullyQualifiedName~ContentWalkTests";

    private static bool IsApproving =>
        Environment.GetEnvironmentVariable("HEALTHCOOP_APPROVE") == "1" && Environment.GetEnvironmentVariable("CI") != "true";

    [Fact]
    public void ContentWalk_OfTheSdk_IsWrittenFromTheMetadataOfDocuments()
    {
        var files = ContentWalkText.Files();
        if (IsApproving)
        {
            foreach (var (name, text) in files)
            {
                File.WriteAllText(Path.Combine(Repository.Root, Folder, name), text);
            }
        }

        Assert.Equal(files.Keys, Repository.FilesUnder(Folder)
            .Select(Path.GetFileName)
            .Where(name => name!.StartsWith("ContentWalk.", StringComparison.Ordinal) && name != "ContentWalk.cs")
            .Order(StringComparer.Ordinal)!);
        Assert.All(files, file =>
            Assert.True(file.Value == Repository.Read($"{Folder}/{file.Key}"), $"{file.Key} is out of step. {HowToApprove}"));
    }
}
