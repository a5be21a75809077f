using HealthCoop.Finance.GrantTerms;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.EuropeanGrants;

/// <summary>Finds purchases that pass below a threshold each and above it together, in one pass.</summary>
internal static class SplitPurchases
{
    public static void Check(Programme programme, RuleCheck check)
    {
        var applies = false;
        foreach (var term in check.TermsOf<ProcurementTerm>(programme.Budget))
        {
            check.Cite(term.SourceText);
            applies |= Check(term, programme, check);
        }

        if (!applies)
        {
            check.DoesNotApply();
        }
    }

    private static bool Check(ProcurementTerm term, Programme programme, RuleCheck check)
    {
        Dictionary<Lot, LotSum>? lots = null;
        for (var i = 0; i < programme.Activities.Count; i++)
        {
            if (programme.Activities[i] is Procurement { Nature: { } nature, Category: { } category } purchase
                && MayBeFree(purchase, term, check) != true
                && PurchaseThresholds.Of(nature, term) is { } thresholds)
            {
                lots ??= [];
                var lot = new Lot(nature, category, purchase.Facility);
                var sum = lots.TryGetValue(lot, out var before) ? before : new(term, thresholds);
                sum.Add(purchase, i, programme);
                lots[lot] = sum;
            }
        }

        foreach (var sum in lots?.Values.ToArray() ?? [])
        {
            CheckLot(sum, programme, check);
        }

        return lots is not null;
    }

    // Whether a buyer follows its own law alone; nothing where that is not known.
    private static bool? MayBeFree(Procurement purchase, ProcurementTerm term, RuleCheck check) =>
        term.AuthoritiesFollowOwnLaw
            ? PurchaseThresholds.IsContractingAuthority(purchase.Lead is { } lead ? check.Find(lead) : null)
            : false;

    // What all years together do not pass, no year passes.
    private static void CheckLot(LotSum sum, Programme programme, RuleCheck check)
    {
        if (sum.Most is { } most && sum.Thresholds.For(most) <= sum.LeastOpen)
        {
            return;
        }

        foreach (var ordinal in sum.Ordinals)
        {
            CheckYear(ordinal, sum, programme, check);
        }
    }

    private static void CheckYear(
        int ordinal,
        LotSum sum,
        Programme programme,
        RuleCheck check)
    {
        var purchase = (Procurement)programme.Activities[ordinal];
        var place = JsonPointer.Root / nameof(programme.Activities) / ordinal;
        var year = YearOf(purchase, programme);
        var (least, most, isOne) = sum.InYear(year, ordinal, programme);
        var asked = most is { } highest ? sum.Thresholds.For(highest) : Openness.International;
        if (isOne || asked == Openness.Own)
        {
            return;
        }

        if (purchase.Procedure is not { } procedure)
        {
            check.UndecidedAt(place / nameof(purchase.Procedure));
        }
        else if (PurchaseThresholds.Of(procedure) is var open && open < asked)
        {
            var mayBeFree = MayBeFree(purchase, sum.Term, check) is null;
            CheckLighter(purchase, place, year, (sum.Thresholds.For(least) > open, mayBeFree), check);
        }
    }

    private static void CheckLighter(
        Procurement purchase,
        JsonPointer place,
        int? year,
        (bool IsTooLight, bool MayBeFree) found,
        RuleCheck check)
    {
        if (year is null)
        {
            check.UndecidedAt(place / nameof(purchase.NotBefore));
        }
        else if (found is (true, true))
        {
            check.UndecidedAt(place / nameof(purchase.Lead));
        }
        else if (found.IsTooLight)
        {
            Breaks(place / nameof(purchase.Procedure), purchase, check);
        }
        else if (!Bounds.Of(purchase.Value).IsExact)
        {
            check.UndecidedAt(place / nameof(purchase.Value));
        }
    }

    private static void Breaks(JsonPointer place, Procurement purchase, RuleCheck check) => check.BreaksAt(
        place,
        new(
            $"« {purchase.Category!.French} » : les achats de l'année pour ce site demandent ensemble une procédure "
            + $"plus ouverte que {DocumentWord.Of(purchase.Procedure!)}.",
            $"\"{purchase.Category.English}\": the year's purchases for this site ask together for a more open "
            + $"procedure than {DocumentWord.Of(purchase.Procedure!)}."),
        new("Réunir ces achats en un marché.", "Put these purchases together into one contract."));

    private static int? YearOf(Procurement purchase, Programme programme) =>
        DayBounds.Of(purchase.NotBefore ?? programme.Start).First is { } first
        && (purchase.NotAfter is null
            ? Core.ProgrammeEnd.Of(programme)
            : DayBounds.Of(purchase.NotAfter)).Last is { } last
        && first.Year == last.Year
            ? first.Year
            : null;

    /// <summary>Purchases that belong together, whatever their year.</summary>
    private readonly record struct Lot(ContractNature Nature, Narrative Category, Id<Facility>? Facility);

    /// <summary>What purchases that belong together are worth in all.</summary>
    private sealed class LotSum(ProcurementTerm term, PurchaseThresholds thresholds)
    {
        private readonly List<int> _ordinals = [];
        private decimal? _most = 0;

        public ProcurementTerm Term => term;

        public PurchaseThresholds Thresholds => thresholds;

        public IReadOnlyList<int> Ordinals => _ordinals;

        public decimal? Most => _most;

        public Openness LeastOpen { get; private set; } = Openness.International;

        public void Add(Procurement purchase, int ordinal, Programme programme)
        {
            _ordinals.Add(ordinal);
            _most += thresholds.ValueOf(purchase.Value, programme).Most;
            var open = purchase.Procedure is { } procedure ? PurchaseThresholds.Of(procedure) : Openness.Own;
            LeastOpen = open < LeastOpen ? open : LeastOpen;
        }

        /// <summary>Adds up what falls into a year for sure, and what can.</summary>
        public (decimal Least, decimal? Most, bool IsOne) InYear(int? year, int own, Programme programme)
        {
            decimal least = 0;
            decimal? most = 0;
            var others = 0;
            foreach (var ordinal in _ordinals)
            {
                var purchase = (Procurement)programme.Activities[ordinal];
                var when = YearOf(purchase, programme);
                if (when != year && when is not null && year is not null)
                {
                    continue;
                }

                others += ordinal == own ? 0 : 1;
                var value = thresholds.ValueOf(purchase.Value, programme);
                least += when == year ? value.Least ?? 0 : 0;
                most += value.Most;
            }

            return (least, most, others == 0);
        }
    }
}
