using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;

namespace HealthCoop.Planning.Appraisal.Exit;

/// <summary>Something that a facility has to pay year after year once the programme is over.</summary>
/// <remarks>A cost that several payers share is as many costs, one for each payer's part.</remarks>
public sealed record RecurrentCost
{
    /// <summary>Gets its place in the document, by which results name it; no other cost has the same.</summary>
    public required JsonPointer Path { get; init; }

    /// <summary>Gets what is paid for.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets what brings the cost about.</summary>
    public required RecurrentCostOrigin Origin { get; init; }

    /// <summary>Gets the cost of one year at the prices of year 1, zero or more, which may be unknown.</summary>
    public required Claim<Money> PerYear { get; init; }

    /// <summary>Gets the facility that has the cost.</summary>
    public required Id<Facility> Facility { get; init; }

    /// <summary>Gets the services of the facility that cannot do without what is paid for.</summary>
    /// <value>The default is empty: none of its services can.</value>
    public ValueList<Id<CareService>> Services { get; init; }

    /// <summary>Gets who pays what income does not, or <see langword="null"/> when nobody is known to.</summary>
    public Id<Partner>? Payer { get; init; }

    /// <summary>Gets for how long after the end the payer has undertaken to pay, or <see langword="null"/> when nothing
    /// is said about it: it is then unknown in every year.</summary>
    public Claim<Length>? PaidFor { get; init; }

    /// <summary>Gets how fast the cost grows from one year to the next, or falls.</summary>
    /// <value>The default is 0 %: constant prices.</value>
    public GrowthRate GrowthPerYear { get; init; }

    /// <summary>Gets the first year in which it is due, from 1 on.</summary>
    /// <value>The default is 1.</value>
    public int FirstYear { get; init; } = 1;

    /// <summary>Gets the last year in which it is due, or <see langword="null"/> when it has no end.</summary>
    public int? LastYear { get; init; }

    /// <summary>Gets its place among all costs: the lower, the sooner it is paid.</summary>
    /// <value>The default is 0. Costs of the same rank follow the order of the services, then their own.</value>
    public int Rank { get; init; }

    internal bool IsDueIn(int year) => year >= FirstYear && !(year > LastYear);

    internal bool IsOf(ServiceAfterEnd service) =>
        service.Facility == Facility && (Services.IsEmpty || Services.Contains(service.Service));
}
