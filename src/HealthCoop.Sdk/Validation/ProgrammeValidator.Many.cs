using System.Runtime.CompilerServices;
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

    // As many are begun as may be worked on at once, and one that waits for each. The oldest is given as soon as it is
    // done, whether or not there is another to begin; so is what was begun before the source or the work failed.
    private static async IAsyncEnumerable<DocumentReport> Parallel<T>(
        IAsyncEnumerable<T> items,
        Func<T, long, DocumentReport> work,
        int degree,
        IProgress<long>? progress,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var atOnce = degree == 0 ? Environment.ProcessorCount : degree;
        using var free = new SemaphoreSlim(atOnce);
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var begun = new Queue<Task<DocumentReport>>();
        var (taken, done) = (0L, 0L);
        var source = items.GetAsyncEnumerator(stopping.Token);
        Task<bool>? next = null;
        var isEnded = false;
        try
        {
            while (!isEnded || begun.Count > 0)
            {
                if (!isEnded && begun.Count <= 2 * atOnce)
                {
                    next ??= source.MoveNextAsync().AsTask();
                }

                if (begun.TryPeek(out var oldest)
                    && (next is null || await IsFirst(oldest, next).ConfigureAwait(false)))
                {
                    yield return await begun.Dequeue().ConfigureAwait(false);
                }
                else if (next is not null && begun.Count > 0 && next.IsFaulted)
                {
                    yield return await begun.Dequeue().ConfigureAwait(false);
                }
                else if (next is not null)
                {
                    isEnded = !await next.ConfigureAwait(false);
                    next = null;
                    if (!isEnded)
                    {
                        begun.Enqueue(Begin(source.Current, taken++));
                    }
                }
            }
        }
        finally
        {
            // Who takes no more reports does not wait for a source that has nothing to give.
            await stopping.CancelAsync().ConfigureAwait(false);
            await ((Task)Task.WhenAll(begun)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await ((Task?)next ?? Task.CompletedTask).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await source.DisposeAsync().ConfigureAwait(false);
        }

        async Task<DocumentReport> Begin(T item, long ordinal)
        {
            await free.WaitAsync(stopping.Token).ConfigureAwait(false);
            try
            {
                var report = await Task.Run(() => work(item, ordinal), stopping.Token).ConfigureAwait(false);
                progress?.Report(Interlocked.Increment(ref done));
                return report;
            }
            finally
            {
                free.Release();
            }
        }
    }

    private static async Task<bool> IsFirst(Task oldest, Task next) =>
        oldest.IsCompleted || (!next.IsCompleted && await Task.WhenAny(oldest, next).ConfigureAwait(false) == oldest);
}
