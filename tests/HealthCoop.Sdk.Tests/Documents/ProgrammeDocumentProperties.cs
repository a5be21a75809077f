using FsCheck.Fluent;
using HealthCoop.Documents;
using Xunit;

namespace HealthCoop.Tests.Documents;

public sealed class ProgrammeDocumentProperties
{
    [Fact]
    public void Read_OfWhatWasWritten_GivesItBack() => Values.Law.Holds(Gen.Choose(0, int.MaxValue), static seed =>
    {
        var programme = ProgrammeGenerator.Make(seed);
        var written = ProgrammeDocument.ToUtf8(programme);
        var read = ProgrammeDocument.Read(written.Span);

        Assert.Empty(read.Findings);
        Assert.Equal(programme, read.Value);
        return written.Span.SequenceEqual(ProgrammeDocument.ToUtf8(read.Require()).Span);
    });
}
