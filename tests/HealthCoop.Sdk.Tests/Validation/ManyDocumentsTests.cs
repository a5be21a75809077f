using System.Collections.Concurrent;
using System.Threading.Channels;
using HealthCoop.Documents;
using HealthCoop.Programmes;
using HealthCoop.Tests.Documents;
using HealthCoop.Validation;
using HealthCoop.Validation.Rules;
using Xunit;

namespace HealthCoop.Tests.Validation;

public sealed class ManyDocumentsTests
{
    private const int Count = 24;

    private static readonly ProgrammeValidator Validator = new();

    private static readonly Lazy<List<Programme>> Made =
        new(() => [.. Enumerable.Range(0, Count).Select(ProgrammeGenerator.Make)]);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task ValidateAllAsync_ManyDocuments_GivesTheReportOfEachInOrder(int degree)
    {
        var programmes = Made.Value;
        var progress = new Counter();

        var reports = await ToListAsync(Validator.ValidateAllAsync(
            Documents(programmes.Select(programme => ProgrammeDocument.ToUtf8(programme))),
            degree,
            progress,
            TestContext.Current.CancellationToken));

        Assert.Equal(Enumerable.Range(0, Count).Select(i => (long)i), reports.Select(report => report.Ordinal));
        Assert.Equal(reports.Select(report => Validator.Validate(report.Programme!)), reports.Select(report => report.Report));
        Assert.Equal(programmes, reports.Select(report => report.Programme));
        Assert.Equal((Count, Count), (progress.Times, progress.Most));
    }

    [Fact]
    public async Task ValidateAllAsync_WhatCannotBeRead_HasTheFindingsOfReading()
    {
        var reports = await ToListAsync(Validator.ValidateAllAsync(
            Documents([new byte[] { (byte)'{' }, ProgrammeDocument.ToUtf8(SoundProgramme.Create())]),
            cancellationToken: TestContext.Current.CancellationToken));

        Assert.Null(reports[0].Report);
        Assert.Null(reports[0].Programme);
        Assert.StartsWith("HC-DOC-", Assert.Single(reports[0].Findings).Rule.Value, StringComparison.Ordinal);
        Assert.NotNull(reports[1].Report);
    }

    [Fact]
    public async Task ValidateAllAsync_Programmes_AreHeldAgainstTheRules()
    {
        var broken = SoundProgramme.Create() with { Publishable = [PublicationMatter.Stocks] };

        var reports = await ToListAsync(Validator.ValidateAllAsync(
            Documents([SoundProgramme.Create(), broken]),
            cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal([0, 1], reports.Select(report => report.Findings.Count(f => f.Rule.Value == "HC-CIV-002")));
    }

    [Fact]
    public async Task ValidateAllAsync_Endless_IsTakenNoFasterThanItIsWorkedOn_AndStops()
    {
        using var stop = new CancellationTokenSource();
        var taken = 0;
        var given = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in Validator.ValidateAllAsync(Endless(() => taken++), 2, cancellationToken: stop.Token)
                .WithCancellation(TestContext.Current.CancellationToken))
            {
                Assert.InRange(taken, given, given + 6);
                if (++given == 20)
                {
                    await stop.CancelAsync();
                }
            }
        });

        Assert.InRange(given, 20, 30);
    }

    [Fact]
    public async Task ValidateAllAsync_ASourceThatWaitsForEachReport_GetsIt()
    {
        using var given = new SemaphoreSlim(1);
        var count = 0;
        await foreach (var report in Validator.ValidateAllAsync(
            Waiting(given, 5),
            1,
            cancellationToken: TestContext.Current.CancellationToken))
        {
            Assert.Equal(count++, report.Ordinal);
            given.Release();
        }

        Assert.Equal(5, count);
    }

    [Fact(Timeout = 60_000)]
    public async Task ValidateAllAsync_ASourceWithNothingToGive_IsLeftByWhoStops()
    {
        var channel = Channel.CreateUnbounded<Programme>();
        Assert.True(channel.Writer.TryWrite(SoundProgramme.Create()));
        var token = TestContext.Current.CancellationToken;
        var reports = new ProgrammeValidator().ValidateAllAsync(channel.Reader.ReadAllAsync(token), cancellationToken: token);
        await foreach (var report in reports)
        {
            Assert.NotNull(report.Report);
            break;
        }
    }

    [Fact]
    public async Task ValidateAllAsync_ASourceThatFails_GivesWhatWasBegunBefore()
    {
        var given = 0;
        await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (var _ in Validator.ValidateAllAsync(
                Failing(3),
                2,
                cancellationToken: TestContext.Current.CancellationToken))
            {
                given++;
            }
        });

        Assert.Equal(3, given);
    }

    [Fact(Timeout = 60_000)]
    public async Task ValidateAllAsync_TwoAtOnce_WorksOnTwoAndNoMore()
    {
        var token = TestContext.Current.CancellationToken;
        using var both = new Barrier(2);
        var (now, counts) = (0, new ConcurrentBag<int>());
        var rule = Rule.For<Programme>(new("NE-PRG-001"), FindingSeverity.Advice, new("texte", "text"), (_, _) =>
        {
            counts.Add(Interlocked.Increment(ref now));
            both.SignalAndWait(token);
            Interlocked.Decrement(ref now);
            both.SignalAndWait(token);
        });
        var pack = new RulePack { Id = new("host"), Name = new("Un hôte", "A host"), Rules = [rule] };
        var validator = new ProgrammeValidator(new() { Packs = [pack] });

        await ToListAsync(validator.ValidateAllAsync(
            Documents(Enumerable.Repeat(SoundProgramme.Create(), 8)), 2, cancellationToken: token));

        Assert.Equal([1, 1, 1, 1, 2, 2, 2, 2], counts.Order());
    }

    [Fact]
    public async Task ValidateAllAsync_ARuleThatFails_GivesWhatWasBegunBefore()
    {
        var count = 0;
        var rule = Rule.For<Programme>(
            new("NE-PRG-001"),
            FindingSeverity.Advice,
            new("texte", "text"),
            (_, _) => throw (Interlocked.Increment(ref count) > 3 ? new NotSupportedException() : new OverflowException()));
        var pack = new RulePack { Id = new("host"), Name = new("Un hôte", "A host"), Rules = [rule] };
        var given = 0;
        await Assert.ThrowsAsync<NotSupportedException>(async () =>
        {
            await foreach (var _ in new ProgrammeValidator(new() { Packs = [pack] }).ValidateAllAsync(
                Endless(() => { }),
                1,
                cancellationToken: TestContext.Current.CancellationToken))
            {
                given++;
            }
        });

        Assert.Equal(3, given);
    }

    [Fact]
    public async Task ValidateAllAsync_Cancelled_BearsTheTokenOfTheCaller()
    {
        using var stop = new CancellationTokenSource();
        var stopped = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in Validator.ValidateAllAsync(Endless(() => { }), 2, cancellationToken: stop.Token))
            {
                await stop.CancelAsync();
            }
        });

        Assert.Equal(stop.Token, stopped.CancellationToken);
    }

    [Fact]
    public void ValidateAllAsync_ANegativeDegree_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(
        () => Validator.ValidateAllAsync(
            Documents<Programme>([]),
            -1,
            cancellationToken: TestContext.Current.CancellationToken));

    private static async IAsyncEnumerable<T> Documents<T>(IEnumerable<T> documents)
    {
        foreach (var document in documents)
        {
            await Task.Yield();
            yield return document;
        }
    }

    private static async IAsyncEnumerable<Programme> Waiting(SemaphoreSlim given, int count)
    {
        for (var i = 0; i < count; i++)
        {
            await given.WaitAsync(TestContext.Current.CancellationToken);
            yield return SoundProgramme.Create();
        }
    }

    private static async IAsyncEnumerable<Programme> Failing(int count)
    {
        for (var i = 0; i < count; i++)
        {
            await Task.Yield();
            yield return SoundProgramme.Create();
        }

        throw new InvalidOperationException("The source fails.");
    }

    private static async IAsyncEnumerable<Programme> Endless(Action taken)
    {
        while (true)
        {
            await Task.Yield();
            taken();
            yield return SoundProgramme.Create();
        }
    }

    private static async Task<List<DocumentReport>> ToListAsync(IAsyncEnumerable<DocumentReport> reports)
    {
        var list = new List<DocumentReport>();
        await foreach (var report in reports.WithCancellation(TestContext.Current.CancellationToken))
        {
            list.Add(report);
        }

        return list;
    }

    private sealed class Counter : IProgress<long>
    {
        private readonly Lock _lock = new();

        public int Times { get; private set; }

        public long Most { get; private set; }

        public void Report(long value)
        {
            lock (_lock)
            {
                Times++;
                Most = Math.Max(Most, value);
            }
        }
    }
}
