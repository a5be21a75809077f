using HealthCoop.Tests.Conventions.Api;
using HealthCoop.Tests.Conventions.Fixture;
using Xunit;

namespace HealthCoop.Tests.Conventions;

public sealed class PublicApiTests
{
    private const string Approved = "tests/HealthCoop.Sdk.Tests/PublicApi.approved.txt";
    private const string HowToApprove = "If the change is meant, approve it and commit the file:\n"
        + "  HEALTHCOOP_APPROVE=1 dotnet test tests/HealthCoop.Sdk.Tests --filter FullyQualifiedName~PublicApiTests";

    private static bool IsApproving => Variable("HEALTHCOOP_APPROVE") == "1" && Variable("CI") != "true";

    [Fact]
    public void PublicApi_OfTheSdk_IsTheApprovedOne()
    {
        var actual = ApiText.Lines(PublicSurface.Types).ToArray();
        if (IsApproving)
        {
            File.WriteAllText(Path.Combine(Repository.Root, Approved), string.Join('\n', actual) + '\n');
        }

        var approved = Repository.FilesUnder(Approved).Any() ? Repository.Read(Approved).TrimEnd().Split('\n') : [];
        var difference = string.Join('\n', ApiText.Difference(approved, actual));

        Assert.True(difference.Length == 0, $"The public API is not as approved:\n{difference}\n\n{HowToApprove}");
        Assert.Equal(approved, actual);
    }

    [Fact]
    public void Lines_OfAType_ReadAsCSharp() => Assert.Equal(
        [
            "public sealed record HealthCoop.Tests.Conventions.Fixture.Sound.Documented<T>",
            "    public Documented(T First)",
            "    public T First { get; init; }",
            "    public T this[int index] { get; }",
            "    public const int Limit = 3",
            "    public override string ToString()",
            "    public static bool TryMake<TOther>(in TOther? other, Dictionary<T, int?[]>[,] all,"
                + " out Sound.Documented<T>.Part? made) where TOther : struct",
            "    public static implicit operator Sound.Documented<T>(T value)",
        ],
        ApiText.Lines([typeof(Sound.Documented<>)]));

    [Fact]
    public void Difference_MemberChanged_NamesItsType() => Assert.Equal(
        ["- N.E: B = 2", "+ N.E: B = 3", "+ N.F: public enum N.F"],
        ApiText.Difference(
            ["public enum N.E", "    A = 1", "    B = 2"],
            ["public enum N.E", "    A = 1", "    B = 3", "public enum N.F"]));

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name);
}
