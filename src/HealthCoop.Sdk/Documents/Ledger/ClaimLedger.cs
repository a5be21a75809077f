using HealthCoop.Documents.Faults;
using HealthCoop.Documents.Metadata;
using HealthCoop.Programmes;

namespace HealthCoop.Documents.Ledger;

/// <summary>All facts of a programme on which its sources compete, with what was chosen and why.</summary>
/// <remarks>
/// Nothing is lost: each competing claim stays beside the chosen one with its source. Amounts in two currencies are
/// compared where a parity between them, or of both with the euro, is fixed by law on the day on which the programme
/// starts or, where that is not known, on which the first of its agreements was signed. "About" is compared where the
/// chosen claim states a tolerance; "more than" and the like decide only what they exclude; what is planned and what
/// was achieved do not contradict each other. Immutable, so it may be shared between threads.
/// </remarks>
/// <example><code>
/// var ledger = ClaimLedger.Of(programme);
/// Console.WriteLine(ledger.ToText(Language.French));
/// </code></example>
public sealed record ClaimLedger
{
    private ClaimLedger()
    {
    }

    /// <summary>Gets the contested facts, in the order of the document.</summary>
    public required ValueList<ContestedClaim> Entries { get; init; }

    /// <summary>Gets the number of facts that are chosen without a reason.</summary>
    public int WithoutReason => Entries.Count(entry => entry.ChosenBecause is null);

    /// <summary>Lists the contested facts of a programme.</summary>
    /// <param name="programme">The programme.</param>
    /// <returns>The ledger.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="programme"/> is <see langword="null"/>.</exception>
    public static ClaimLedger Of(Programme programme)
    {
        ArgumentNullException.ThrowIfNull(programme);
        var collector = new Collector(new(ParityDayOf(programme)));
        DocumentWalk.Through(programme, DocumentPlan.Of(DocumentOptions.Model), DocumentPath.Root(), collector);
        return new() { Entries = collector.Entries.ToValueList() };
    }

    /// <summary>Counts the competing claims that stand to the chosen one in a certain way.</summary>
    /// <param name="agreement">How they stand.</param>
    /// <returns>Their number.</returns>
    public int Count(ClaimAgreement agreement) =>
        Entries.Sum(entry => entry.Comparisons.Count(comparison => comparison.Agreement == agreement));

    /// <summary>Writes the ledger as lines of text.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text: a line for each fact, lines for what is chosen and what competes, and the totals.</returns>
    public string ToText(Language language) => new LedgerText(language).Write(this);

    private static LocalDate? ParityDayOf(Programme programme) =>
        programme.Start?.ForPlanning?.Earliest
        ?? programme.Agreements.Min(agreement => agreement.SignedOn?.ForPlanning?.Earliest);

    private sealed class Collector(ClaimComparer comparer) : IDocumentVisitor, IClaimVisitor<ContestedClaim?>
    {
        private DocumentPath? _path;

        public List<ContestedClaim> Entries { get; } = [];

        public void Meet(object content, DocumentPath? path)
        {
            _path = path;
            if ((content as IClaim)?.Accept(this) is { } entry)
            {
                Entries.Add(entry);
            }
        }

        public void Meet(IIdentifier id, bool isOwn, DocumentPath? path)
        {
        }

        public void MeetNull(DocumentPath? path)
        {
        }

        public ContestedClaim? Visit<T>(Claim<T> claim)
            where T : struct => claim.Competing.IsEmpty ? null : new ContestedClaim<T>
            {
                Path = _path!.ToPointer(),
                Entity = _path.EnclosingEntity!,
                ChosenBecause = claim.ChosenBecause,
                Tolerance = claim.Tolerance,
                Chosen = claim,
                Competing = claim.Competing
                    .Select(competing => new CompetingClaim<T>(competing, comparer.Compare(claim, competing)))
                    .ToValueList(),
            };
    }
}
