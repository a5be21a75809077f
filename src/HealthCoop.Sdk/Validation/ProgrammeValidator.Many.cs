using System.Runtime.CompilerServices;
using System.Threading.Channels;
using HealthCoop.Documents;
using HealthCoop.Programmes;

namespace HealthCoop.Validation;

/// <content>Holding many documents against the rules.</content>
public sealed partial class ProgrammeValidator
{
    /// <summary>Reads many documents and holds them against the rules, several at once.</summary>
    /// <param name="documents">The documents, as UTF-8 text. They are taken no faster than they are worked on.</param>
    /// <param name="degree">How many are worked on at once: 1 or more; 0 for one on each processor.</param>
    /// <param name="progress">Is told how many are done, each time one is.</param>
    /// <param name="cancellationToken">Stops the work; what was done until then has been given.</param>
    /// <returns>What came of each document, in the order in which they came.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="degree"/> is negative.</exception>
    /// <exception cref="OperationCanceledException">While the results are taken: the work was stopped. What the source
    /// or a rule of a host throws leaves in the same way, once what was begun before is given.</exception>
    public IAsyncEnumerable<DocumentReport> ValidateAllAsync(
        IAsyncEnumerable<ReadOnlyMemory<byte>> documents,
        int degree = 0,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentOutOfRangeException.ThrowIfNegative(degree);
        return Parallel(documents, ReportOf, degree, progress, cancellationToken);
    }

    /// <summary>Holds many programmes against the rules, several at once.</summary>
    /// <param name="programmes">The programmes. They are taken no faster than they are worked on.</param>
    /// <param name="degree">How many are worked on at once: 1 or more; 0 for one on each processor.</param>
    /// <param name="progress">Is told how many are done, each time one is.</param>
    /// <param name="cancellationToken">Stops the work; what was done until then has been given.</param>
    /// <returns>What came of each programme, in the order in which they came.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="programmes"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="degree"/> is negative.</exception>
    /// <exception cref="OperationCanceledException">While the results are taken: the work was stopped. What the source
    /// or a rule of a host throws leaves in the same way, once what was begun before is given.</exception>
    public IAsyncEnumerable<DocumentReport> ValidateAllAsync(
        IAsyncEnumerable<Programme> programmes,
        int degree = 0,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(programmes);
        ArgumentOutOfRangeException.ThrowIfNegative(degree);
        return Parallel(programmes, ReportOf, degree, progress, cancellationToken);
    }

    private DocumentReport ReportOf(ReadOnlyMemory<byte> document, long ordinal)
    {
        var read = ProgrammeDocument.Read(document.Span);
        return read.Succeeded
            ? ReportOf(read.Value, ordinal)
            : new() { Ordinal = ordinal, Findings = read.Findings };
    }

    private DocumentReport ReportOf(Programme programme, long ordinal)
    {
        var report = Validate(programme);
        return new() { Ordinal = ordinal, Programme = programme, Report = report, Findings = report.Findings };
    }

    // As many workers as may be at work at once take items in turn, each the next when it is done with one. What they
    // begin is given in its order, what came before the source or the work failed too.
    private static async IAsyncEnumerable<DocumentReport> Parallel<T>(
        IAsyncEnumerable<T> items,
        Func<T, long, DocumentReport> work,
        int degree,
        IProgress<long>? progress,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var atOnce = degree == 0 ? Environment.ProcessorCount : degree;
        using var turn = new SemaphoreSlim(1);
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var begun = Channel.CreateBounded<Task<DocumentReport>>(2 * atOnce);
        var source = items.GetAsyncEnumerator(stopping.Token);
        var (taken, done, isEnded) = (0L, 0L, false);
        var working = WorkAllAsync();
        try
        {
            await foreach (var report in begun.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return await report.ConfigureAwait(false);
            }

            await working.ConfigureAwait(false);
        }
        finally
        {
            // Who takes no more reports does not wait for a source that has nothing to give.
            await stopping.CancelAsync().ConfigureAwait(false);
            await working.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            while (begun.Reader.TryRead(out var untaken))
            {
                // What failed among them is nobody's to hear.
                await ((Task)untaken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            await source.DisposeAsync().ConfigureAwait(false);
        }

        async Task WorkAllAsync()
        {
            try
            {
                await Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => Task.Run(WorkAsync, CancellationToken.None)))
                    .ConfigureAwait(false);
            }
            finally
            {
                begun.Writer.Complete();
            }
        }

        async Task WorkAsync()
        {
            while (await BeginAsync().ConfigureAwait(false) is { } report)
            {
                report.RunSynchronously(TaskScheduler.Default);
            }
        }

        // Nothing where the source has no more to give.
        async Task<Task<DocumentReport>?> BeginAsync()
        {
            await turn.WaitAsync(stopping.Token).ConfigureAwait(false);
            try
            {
                if (isEnded)
                {
                    return null;
                }

                // Of a source that fails nothing more is taken.
                isEnded = true;
                isEnded = !await source.MoveNextAsync().ConfigureAwait(false);
                if (isEnded)
                {
                    return null;
                }

                var (item, ordinal) = (source.Current, taken++);
                var report = new Task<DocumentReport>(
                    () => Report(item, ordinal),
                    TaskCreationOptions.RunContinuationsAsynchronously);
                await begun.Writer.WriteAsync(report, stopping.Token).ConfigureAwait(false);
                return report;
            }
            finally
            {
                turn.Release();
            }
        }

        DocumentReport Report(T item, long ordinal)
        {
            var report = work(item, ordinal);
            progress?.Report(Interlocked.Increment(ref done));
            return report;
        }
    }
}
