using HealthCoop.Finance;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>Looks for a funder that pays nearly everything, of a year or of all.</summary>
internal static class FunderShare
{
    private const decimal Million = 1_000_000;

    private static readonly Narrative OfAYear = new("d'une année", "of a year");
    private static readonly Narrative OfTheTotal = new("du total", "of the total");

    public static void Check(Budget budget, Programme programme, RuleCheck check)
    {
        if (budget.Sources.IsEmpty)
        {
            check.Undecided(nameof(budget.Sources));
            return;
        }

        if (check.Figure(null, programme) is not { } limit)
        {
            return;
        }

        var isDated = IsDated(budget);
        for (var i = 0; i < budget.Sources.Count; i++)
        {
            if (!IsFunderOfEarlier(budget, i))
            {
                var share = isDated ? ShareOfYears(budget, i) : ShareOfTotal(budget, i);
                CheckShare(budget.Sources[i], i, share, limit, isDated ? OfAYear : OfTheTotal, check);
            }
        }
    }

    private static void CheckShare(
        FundingSource source,
        int i,
        Bound<decimal> share,
        decimal limit,
        Narrative whole,
        RuleCheck check)
    {
        if (share.IsAtMost(limit) is not { } isWithin)
        {
            check.Undecided(JsonPointer.Root / nameof(Budget.Sources) / i / Contribution.UnknownMember(source));
        }
        else if (!isWithin && source is { Partner: null, Profile: null })
        {
            // Who pays is not published: it may be one funder, or several.
            check.Undecided(JsonPointer.Root / nameof(Budget.Sources) / i / nameof(source.Partner));
        }
        else if (!isWithin)
        {
            var (payer, paid) = (source.Partner?.Value ?? source.Id.Value, Rounded(share.Least ?? limit, limit));
            var most = Percentage.FromFraction(limit);
            check.Breaks(
                JsonPointer.Root / nameof(Budget.Sources) / i,
                new(
                    $"« {payer} » paie à lui seul {paid} {whole.French} ; au-delà de {most}, tout en dépend.",
                    $"'{payer}' alone pays {paid} {whole.English}; above {most}, everything depends on it."),
                new(
                    "Chercher d'autres payeurs, et dire qui paie après son départ.",
                    "Look for other payers, and say who pays once it has left."));
        }
    }

    // What is claimed of a budget may be more than all of it; rounding does not hide what is above the limit.
    private static Percentage Rounded(decimal share, decimal limit)
    {
        var rounded = decimal.Round(share, 3);
        var told = rounded > limit ? rounded : decimal.Ceiling(share * Million) / Million;
        return Percentage.FromFraction(Math.Min(1, told));
    }

    private static bool IsSameFunder(FundingSource one, FundingSource other) =>
        one.Id == other.Id || (one.Partner is { } partner && partner == other.Partner);

    private static bool IsFunderOfEarlier(Budget budget, int ordinal)
    {
        for (var i = 0; i < ordinal; i++)
        {
            if (IsSameFunder(budget.Sources[i], budget.Sources[ordinal]))
            {
                return true;
            }
        }

        return false;
    }

    private static Bound<decimal> ShareOfTotal(Budget budget, int ordinal)
    {
        var (own, others) = (new Bound<decimal>(0, 0), new Bound<decimal>(0, 0));
        foreach (var source in budget.Sources)
        {
            var share = ShareOf(source, budget);
            if (IsSameFunder(source, budget.Sources[ordinal]))
            {
                own = new(own.Least + share.Least, own.Most + share.Most);
            }
            else
            {
                others = new(others.Least + share.Least, others.Most + share.Most);
            }
        }

        // What is not stated follows from the others, since the sources make the whole.
        return own.IsExact ? own : new(Highest(own.Least, 1 - others.Most), 1 - others.Least);
    }

    private static decimal? Highest(decimal? one, decimal? other) => one > other ? one : other;

    private static Bound<decimal> ShareOf(FundingSource source, Budget budget)
    {
        if (source.Rate is not null)
        {
            var rate = Bounds.Of(source.Rate);
            return new(source.Amount is null ? rate.Least?.Fraction ?? 0 : 0, rate.Most?.Fraction ?? 1);
        }

        var amount = Contribution.In(budget.Currency, source.Amount);
        var total = Contribution.In(budget.Currency, budget.Total);
        return new(Part(amount.Least, total.Most) ?? 0, Part(amount.Most, total.Least) ?? 1);
    }

    private static decimal? Part(Money? amount, Money? whole) =>
        whole is { Amount: > 0 } all ? amount?.Amount / all.Amount : null;

    private static bool IsDated(Budget budget)
    {
        foreach (var source in budget.Sources)
        {
            if (source.Instalments.IsEmpty)
            {
                return false;
            }

            foreach (var instalment in source.Instalments)
            {
                if (YearOf(instalment) is null || !Contribution.In(budget.Currency, instalment.Amount).IsExact)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static int? YearOf(Instalment instalment) =>
        instalment.On is { Value: { } date, Comparator: Comparator.Exactly } ? date.Year : null;

    // The highest share of any year.
    private static Bound<decimal> ShareOfYears(Budget budget, int ordinal)
    {
        var highest = 0m;
        foreach (var source in budget.Sources)
        {
            foreach (var instalment in source.Instalments)
            {
                var share = ShareOfYear(budget, budget.Sources[ordinal], YearOf(instalment));
                highest = share > highest ? share : highest;
            }
        }

        return new(highest, highest);
    }

    private static decimal ShareOfYear(Budget budget, FundingSource funder, int? year)
    {
        var (own, all) = (0m, 0m);
        foreach (var source in budget.Sources)
        {
            foreach (var instalment in source.Instalments)
            {
                if (YearOf(instalment) == year && instalment.Amount.Value is { Amount: var amount })
                {
                    own += IsSameFunder(source, funder) ? amount : 0;
                    all += amount;
                }
            }
        }

        return all > 0 ? own / all : 0;
    }
}
