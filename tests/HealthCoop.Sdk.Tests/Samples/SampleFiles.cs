using HealthCoop.Documents;
using HealthCoop.Programmes;
using HealthCoop.Tests.Conventions;
using Xunit;

namespace HealthCoop.Tests.Samples;

/// <summary>The documents of the sample programmes, which are written by the code that builds the programmes.</summary>
internal static class SampleFiles
{
    private const string Approve = "HEALTHCOOP_APPROVE";

    public static string PathOf(string name) => Path.Combine(Repository.Root, "samples", "programmes", name + ".json");

    /// <summary>Holds a document against the programme that the sample's code builds.</summary>
    public static void Matches(string name, Programme built)
    {
        var written = ProgrammeDocument.ToUtf8(built).ToArray();
        if (Environment.GetEnvironmentVariable(Approve) == "1" && Environment.GetEnvironmentVariable("CI") != "true")
        {
            File.WriteAllBytes(PathOf(name), written);
        }

        var stored = File.ReadAllBytes(PathOf(name));
        Assert.True(
            written.AsSpan().SequenceEqual(stored),
            $"{name}.json is not what the sample's code builds. If the code is right, run this test with {Approve}=1.");
        Assert.Equal(built, ProgrammeDocument.Read(stored).Require());
    }
}
