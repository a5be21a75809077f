using HealthCoop.Care;
using HealthCoop.Partners;

namespace HealthCoop.HealthSystem;

/// <summary>Posts of one cadre at a facility. Persons are never named.</summary>
/// <param name="Cadre">The cadre.</param>
/// <param name="Staff">How much staff fills them.</param>
[LooksAt(nameof(Staff))]
[LooksAt(nameof(Qualified), Beside = nameof(Staff))]
public sealed record StaffPost(Id<Cadre> Cadre, FullTimeEquivalent Staff) : ICheckedContent
{
    /// <summary>Gets what the staff does at the facility, or <see langword="null"/> when that is not known.</summary>
    public FacilityPost? Function { get; init; }

    /// <summary>Gets how much of the staff has the qualification that the post asks for, never more than the staff
    /// (rule HC-CLM-002); or <see langword="null"/> when nothing is said about it.</summary>
    public Claim<FullTimeEquivalent>? Qualified { get; init; }

    /// <summary>Gets the skills that the staff has, beside those of the cadre.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<Skill>> Skills { get; init; }

    /// <summary>Gets who pays the staff, or <see langword="null"/> when that is not known.</summary>
    public Id<Partner>? Payer { get; init; }

    /// <summary>Gets when the post ends, or <see langword="null"/> when nothing is said about an end.</summary>
    public Claim<PartialDate>? EndsOn { get; init; }

    /// <summary>Gets the ratio of the staff in post to the staff that the workload asks for (WISN): below 1 there are
    /// too few; or <see langword="null"/> when nothing is said about it.</summary>
    public Claim<decimal>? WorkloadRatio { get; init; }

    /// <summary>Gets who pays the post after the programme, or <see langword="null"/> when that is not known.</summary>
    public Id<Partner>? PayerAfterEnd { get; init; }

    /// <summary>Gets the document that says so, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    /// <summary>Tells whether it goes on after a day; <see langword="null"/> where that is not known. What ends in the
    /// month of the day ends with it, and nothing outlasts a day that is not known but what has no end.</summary>
    internal bool? Outlasts(LocalDate? day)
    {
        if (EndsOn is null)
        {
            return true;
        }

        if (day is not { } last || EndsOn is not { ForPlanning: { } end })
        {
            return null;
        }

        var month = last.ToYearMonth();
        var comparator = EndsOn.IsAssumed ? Comparator.Exactly : EndsOn.Comparator;
        return comparator switch
        {
            Comparator.Exactly or Comparator.AtLeast or Comparator.MoreThan
                when end.Earliest.ToYearMonth() > month => true,
            Comparator.Exactly or Comparator.AtMost or Comparator.LessThan
                when end.Latest.ToYearMonth() <= month => false,
            _ => null,
        };
    }

    void ICheckedContent.Check(IContentCheck check) => Partition.Check(
        check,
        JsonPointer.Root / nameof(Qualified),
        Claim.Baseline(Staff),
        [Qualified],
        static same => same,
        areAll: false);
}
