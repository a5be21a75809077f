using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;

namespace HealthCoop.Tests.Validation;

/// <content>What rules about law and agreements ask for.</content>
internal static partial class SoundProgramme
{
    private static Programme WithLaw(Programme p) => p with
    {
        Agreements = [.. p.Agreements, Assistance],
        Institutions = [.. p.Institutions, Association],
    };

    private static Institution Association { get; } = new()
    {
        Id = new("association"),
        Name = new("Association du centre", "Association of the centre"),
        Type = InstitutionType.CommunityHealthAssociation,
        Owner = City,
        SetUpOn = Claim.Achieved(new PartialDate(2006)),
        Facilities = [Centre],
    };

    private static Agreement Assistance { get; } = new()
    {
        Id = new("assistance"),
        Title = new("Convention d'assistance mutuelle", "Mutual assistance agreement"),
        Type = AgreementType.MutualAssistanceAgreement,
        Parties = [City],
        PartiesAreComplete = true,
        SignedOn = Claim.Achieved(new PartialDate(2008, 3)),
        During = new(new(2008), new(2014)),
        IsMonitored = Claim.Achieved(true),
    };
}
