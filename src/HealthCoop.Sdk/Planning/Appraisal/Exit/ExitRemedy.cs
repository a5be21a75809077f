using HealthCoop.Partners;

namespace HealthCoop.Planning.Appraisal.Exit;

/// <summary>Something that helps to keep a service open in a year, at the smallest amount.</summary>
/// <remarks>The lowest amount is needed whatever the unknown facts are, the highest does whatever they are.</remarks>
public sealed record ExitRemedy
{
    /// <summary>Gets what is to be done.</summary>
    public required ExitRemedyType Type { get; init; }

    /// <summary>Gets what it takes in the year.</summary>
    public required MoneyInterval Amount { get; init; }

    /// <summary>Gets whether it pays alone for all that is missing of the service's known costs; else the others that
    /// do not are needed too.</summary>
    public required bool IsEnough { get; init; }

    /// <summary>Gets the places of the costs of the service that are paid thereby.</summary>
    public required ValueList<JsonPointer> Costs { get; init; }

    /// <summary>Gets who is to put in more, or <see langword="null"/> where it is no named payer.</summary>
    public Id<Partner>? Payer { get; init; }

    /// <summary>Gets the contacts among which more income is shared out, or <see langword="null"/> where no income is
    /// meant.</summary>
    public AnnualQuantity? Contacts { get; init; }

    /// <summary>Gets what each contact is to bring in beside what it does, rounded up to the currency's smallest unit;
    /// or <see langword="null"/> where no income is meant.</summary>
    /// <remarks>The contacts are taken to stay what they are, which a higher fee may well change.</remarks>
    public MoneyInterval? PerContact { get; init; }
}
