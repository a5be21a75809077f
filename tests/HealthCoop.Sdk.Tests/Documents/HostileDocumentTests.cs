using System.Text;
using HealthCoop.Documents;
using Xunit;

namespace HealthCoop.Tests.Documents;

/// <summary>Documents made to harm are refused in clear words, within memory that their own length bounds.</summary>
public sealed class HostileDocumentTests
{
    private const int Megabyte = 1024 * 1024;

    // What reading a document of a few bytes takes.
    private const long Little = 4 * Megabyte;

    // Tables that are made once are made before anything is measured.
    static HostileDocumentTests() => ProgrammeDocument.ReadDraft(
        Encoding.UTF8.GetBytes(Sample.With("688", "-1").Replace("\"title\"", "\"tit\"", StringComparison.Ordinal)));

    public static TheoryData<string, string, string, string> Numbers => new()
    {
        { "688", "1e999999999", "HC-DOC-026", "/activities/0/trainees/total/value" },
        { "688", new('9', 10_000), "HC-DOC-026", "/activities/0/trainees/total/value" },
        { "688", "-" + new string('9', 10_000), "HC-DOC-026", "/activities/0/trainees/total/value" },
        { "688", "1" + new string('0', 10_000) + "e-10000", "HC-DOC-026", "/activities/0/trainees/total/value" },
        { "2.50", "1e999999999", "HC-DOC-026", "/activities/0/costs/0/quantity/value" },
        { "2.50", "1e-999999999", "HC-DOC-026", "/activities/0/costs/0/quantity/value" },
        { "2.50", "1e99999999999999999999", "HC-DOC-026", "/activities/0/costs/0/quantity/value" },
        { "2.50", new('9', 10_000), "HC-DOC-026", "/activities/0/costs/0/quantity/value" },
        { "2.50", "0." + new string('3', 10_000), "HC-DOC-026", "/activities/0/costs/0/quantity/value" },
        { "12110", new('1', 10_000), "HC-DOC-026", "/exchanges/0/sector" },
        { "EUR 1000", "EUR " + new string('9', 10_000), "HC-DOC-022", "/budget/sources/1/amount/value" },
        { "EUR 1000", "EUR 0." + new string('9', 10_000), "HC-DOC-019", "/budget/sources/1/amount/value" },
        { "75 %", new string('9', 10_000) + " %", "HC-DOC-025", "/budget/sources/0/rate/value" },
        { "2013/2017", "2013/" + new string('9', 10_000), "HC-DOC-024", "/healthPlans/0/years" },
        { "2012-12", new string('9', 10_000) + "-12", "HC-DOC-023", "/end/value" },
        { "\"id\": \"own\"", "\"id\": \"" + new string('x', 10_000) + "\"", "HC-DOC-014", "/budget/sources/1/id" },
    };

    public static TheoryData<string, string> Bombs => new()
    {
        { "{\"a\":", "}" },
        { "[", "]" },
        { "{\"extensions\":{\"a.b\":[", "]}}" },
        { "{\"start\":{\"competing\":[", "]}}" },
        { "[[[[[[[[[[", "" },
    };

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Read_AHugeNumber_IsRefusedAtItsPlace(string old, string replacement, string rule, string path)
    {
        var bytes = Encoding.UTF8.GetBytes(Sample.With(old, replacement));

        var finding = Assert.Single(Measured(bytes, bytes.Length * 16L).Findings);

        Assert.Equal((rule, path), (finding.Rule.Value, finding.Path.ToString()));
        Assert.InRange(finding.Message.English.Length, 1, 300);
        Assert.InRange(finding.Advice.English.Length, 1, 300);
    }

    [Fact]
    public void Read_AHugeNumberThatNobodyReads_IsKept() => Assert.True(
        Sample.Read(Sample.With("1e400", "1e999999999")).Succeeded);

    [Theory]
    [MemberData(nameof(Bombs))]
    public void Read_ANestingBomb_IsRefused(string open, string close)
    {
        const int Times = 100_000;
        var text = string.Concat(Enumerable.Repeat(open, Times)) + "1" + string.Concat(Enumerable.Repeat(close, Times));
        var bytes = Encoding.UTF8.GetBytes(text);

        foreach (var limits in new[] { DocumentLimits.Default, new() { MaximumDepth = 1_000 } })
        {
            var draft = Measured(bytes, bytes.Length * 2L, limits);

            Assert.Contains(draft.Findings, finding => finding.Rule.Value == "HC-DOC-003"
                && finding.Message.English.Contains("objects or lists stand within each other", StringComparison.Ordinal));
            Assert.False(draft.IsComplete);
        }
    }

    [Fact]
    public void Read_ATextOf100MegabytesInAStream_StopsAtTheLimit()
    {
        using var stream = new LongText(100 * Megabyte);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = ProgrammeDocument.Read(stream);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        var finding = Assert.Single(read.Findings);
        Assert.Equal("HC-DOC-003", finding.Rule.Value);
        Assert.Equal("The document is longer than 67108864 bytes.", finding.Message.English);
        Assert.Equal(DocumentLimits.Default.MaximumBytes + 1, stream.Passed);

        // The buffer doubles until it is as long as the limit: all of them together are twice the limit.
        Assert.InRange(allocated, 0, (2L * DocumentLimits.Default.MaximumBytes) + Little);
    }

    [Fact]
    public void ReadDraft_ATextOf100MegabytesInAStream_StopsAtTheLimit()
    {
        using var stream = new LongText(100 * Megabyte);
        var limits = new DocumentLimits { MaximumBytes = Megabyte };

        var before = GC.GetAllocatedBytesForCurrentThread();
        var draft = ProgrammeDocument.ReadDraft(stream, limits);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal("HC-DOC-003", Assert.Single(draft.Findings).Rule.Value);
        Assert.InRange(allocated, 0, (2L * Megabyte) + Little);
    }

    [Fact]
    public void Read_ALongTextWithinTheLimit_IsReadInMemoryOfItsLength()
    {
        var text = Sample.With("\"Formation\"", $"\"{new string('x', 8 * Megabyte)}\"");
        var bytes = Encoding.UTF8.GetBytes(text);

        // As a text it takes two bytes a letter.
        Assert.True(Measured(bytes, bytes.Length * 4L).IsComplete);
    }

    [Theory]
    [InlineData("{\"id\": \"", 1, 9)]
    [InlineData("{\n\"id\": \"é", 2, 9)]
    public void Read_InvalidUtf8_SaysWhere(string start, int line, int column)
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(start), 0xC3, 0x28, .. new byte[Megabyte]];

        var finding = Assert.Single(Measured(bytes, bytes.Length * 2L).Findings);

        Assert.Equal(("HC-DOC-001", "The text is not UTF-8."), (finding.Rule.Value, finding.Message.English));
        Assert.Equal(new(line, column), finding.Position);
    }

    [Fact]
    public void Read_AMillionErrors_StopsAtTheLimitOfFindings()
    {
        var bytes = Encoding.UTF8.GetBytes(
            Sample.With("\"sourceDocuments\": [", "\"sourceDocuments\": [" + string.Concat(Enumerable.Repeat("{},", 500_000))));

        var draft = Measured(bytes, bytes.Length * 24L);

        Assert.Equal(1_001, draft.Findings.Count);
        Assert.Equal("HC-DOC-004", draft.Findings[^1].Rule.Value);
    }

    // Reads in both ways, each within a bound of what it allocates.
    private static ProgrammeDraft Measured(byte[] bytes, long bound, DocumentLimits? limits = null)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = ProgrammeDocument.Read(bytes, limits);
        var between = GC.GetAllocatedBytesForCurrentThread();
        var draft = ProgrammeDocument.ReadDraft(bytes, limits);
        var after = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(read.Findings, draft.Findings);
        Assert.InRange(between - before, 0, bound + Little);
        Assert.InRange(after - between, 0, (2 * bound) + bytes.Length + Little);
        return draft;
    }

    /// <summary>A document that is one text of so many letters.</summary>
    private sealed class LongText(int length) : MemoryStream
    {
        public int Passed { get; private set; }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var read = Math.Min(buffer.Length, length - Passed);
            buffer[..read].Fill((byte)'x');
            if (Passed == 0)
            {
                buffer[0] = (byte)'"';
            }

            Passed += read;
            return read;
        }
    }
}
