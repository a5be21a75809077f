using System.Text;
using HealthCoop.Documents;
using HealthCoop.Programmes;
using Xunit;

namespace HealthCoop.Tests.Documents;

public sealed class DocumentLimitsTests
{
    private static readonly byte[] Bytes = Encoding.UTF8.GetBytes(Sample.Text);

    [Fact]
    public void Default_IsAsDocumented() => Assert.Equal(
        (64 * 1024 * 1024, 64, 1000),
        (DocumentLimits.Default.MaximumBytes,
            DocumentLimits.Default.MaximumDepth,
            DocumentLimits.Default.MaximumFindings));

    [Fact]
    public void Limits_OutOfRange_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new DocumentLimits { MaximumBytes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new DocumentLimits { MaximumDepth = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new DocumentLimits { MaximumDepth = 1001 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new DocumentLimits { MaximumFindings = 0 });
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    public async Task Read_AsLongAsTheLimit_IsReadInEveryWay(int more, bool expected)
    {
        var limits = new DocumentLimits { MaximumBytes = Bytes.Length + more };

        ReadResult<Programme>[] reads =
        [
            ProgrammeDocument.Read(Bytes, limits),
            ReadStream(limits),
            await ProgrammeDocument.ReadAsync(new MemoryStream(Bytes), limits, TestContext.Current.CancellationToken),
        ];

        Assert.All(reads, read => Assert.Equal(expected, read.Succeeded));
        Assert.All(reads, read => Assert.Equal(
            expected ? [] : ["HC-DOC-003"],
            read.Findings.Select(finding => finding.Rule.Value)));
    }

    [Fact]
    public void Read_EndlessStream_StopsAtTheLimit()
    {
        using var stream = new EndlessStream();

        ProgrammeDocument.Read(stream, new() { MaximumBytes = 100_000 });

        Assert.InRange(stream.Passed, 100_001, 200_000);
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Read_AsDeepAsTheLimit_IsRead(int depth, bool expected)
    {
        var lists = depth - 2;
        var text = Sample.With("1.0,", new string('[', lists - 1) + new string(']', lists - 1) + ",");

        var read = Sample.Read(text);

        Assert.Equal(expected, read.Succeeded);
        Assert.Equal(expected ? [] : ["HC-DOC-003"], read.Findings.Select(finding => finding.Rule.Value));
    }

    [Fact]
    public void Read_DeepestAllowed_DoesNotOverflowTheStack()
    {
        const int Depth = 990;
        var claim = string.Concat(Enumerable.Repeat("{\"modality\":\"planned\",\"competing\":[", Depth / 2))
            + string.Concat(Enumerable.Repeat("]}", Depth / 2));
        var limits = new DocumentLimits { MaximumDepth = 1000 };

        var text = Sample.With("{ \"modality\": \"planned\", \"value\": \"2012-12\" }", claim);

        Assert.True(Sample.Read(text, limits).Succeeded);
        Assert.Single(Sample.Read(text.Replace("\"75 %\"", "\"\"", StringComparison.Ordinal), limits).Findings);
    }

    [Fact]
    public async Task ReadAsync_Cancelled_Throws()
    {
        using var stream = new EndlessStream();
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => ProgrammeDocument.ReadAsync(stream, cancellationToken: source.Token));
    }

    [Fact]
    public async Task Streams_Missing_AreRefused()
    {
        Assert.Throws<ArgumentNullException>(() => ProgrammeDocument.Read((Stream)null!));
        await Assert.ThrowsAsync<ArgumentNullException>(
            () => ProgrammeDocument.ReadAsync(null!, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentNullException>(() => ProgrammeDocument.Write(Sample.Read(Sample.Text).Require(), null!));
        Assert.Throws<ArgumentNullException>(() => ProgrammeDocument.ToUtf8(null!));
    }

    private static ReadResult<Programme> ReadStream(DocumentLimits limits)
    {
        using var stream = new MemoryStream(Bytes);
        return ProgrammeDocument.Read(stream, limits);
    }

    private sealed class EndlessStream : Stream
    {
        public int Passed { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)' ');
            Passed += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
