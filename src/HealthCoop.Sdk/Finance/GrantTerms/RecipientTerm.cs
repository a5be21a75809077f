using HealthCoop.Partners;

namespace HealthCoop.Finance.GrantTerms;

/// <summary>Who may apply and who takes part.</summary>
[LooksAt(nameof(MinimumLocalAuthorities))]
public sealed record RecipientTerm : GrantTerm, ICheckedContent
{
    /// <summary>Gets the forms of organisations that may apply.</summary>
    /// <value>The default is empty: any.</value>
    public ValueList<OrganisationForm> ApplicantForms { get; init; }

    /// <summary>Gets how many local authorities take part at the least, never fewer than one (rule HC-DOC-060); or
    /// <see langword="null"/> when that is not asked.</summary>
    public int? MinimumLocalAuthorities { get; init; }

    /// <summary>Gets the country whose local authorities are meant, or <see langword="null"/> for those of
    /// any.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>Gets whether one of these local authorities does more than pay.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool LocalAuthorityOperates { get; init; }

    void ICheckedContent.Check(IContentCheck check)
    {
        if (MinimumLocalAuthorities is { } number and < 1)
        {
            check.Breaks(
                GrantFaults.Rule,
                JsonPointer.Root / nameof(MinimumLocalAuthorities),
                new(
                    $"Le nombre de collectivités demandé est de {DecimalText.Write(number)}.",
                    $"The number of local authorities asked for is {DecimalText.Write(number)}."),
                GrantFaults.Correct);
        }
    }
}
