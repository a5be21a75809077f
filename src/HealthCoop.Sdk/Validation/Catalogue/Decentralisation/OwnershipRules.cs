using HealthCoop.HealthSystem;
using HealthCoop.Law;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Decentralisation;

/// <summary>Rules about who may own what is handed over.</summary>
internal static class OwnershipRules
{
    public static ValueList<Rule> All => [OwnerIsCompetent];

    /// <remarks>
    /// An authority is within its competence where a confirmed text gives it any competence over that type of facility.
    /// What is unconfirmed makes nobody competent, and keeps the rule from calling an owner incompetent. Of a type that
    /// reference data is silent about, the rule says nothing. It is about the programme because owners are named at
    /// facilities, at supplies and at hand-overs.
    /// </remarks>
    public static Rule OwnerIsCompetent { get; } = Rule.For<Programme>(
        new("HC-LEG-003"),
        FindingSeverity.Error,
        new("Une collectivité possède ce qui relève de sa compétence",
            "A local authority owns what it is competent for"),
        CheckOwners) with
    {
        Statement = new(
            "Aucune collectivité ne devient propriétaire d'un établissement, ou de son équipement, qui n'est pas de sa "
            + "compétence le jour de la remise.",
            "No local authority becomes the owner of a facility, or of its equipment, that is outside its competence "
            + "on the day of the hand-over."),
        Rationale = new(
            "Le transfert ne porte que sur les établissements de base : une commune qui reçoit un hôpital ne peut ni "
            + "l'inscrire à son budget ni le faire tourner.",
            "The transfer covers basic facilities only: a commune that is given a hospital can neither enter it in its "
            + "budget nor run it."),
        SourceText = new(
            "Burkina Faso : loi 055-2004/AN, transfert effectif en 2010 des établissements de base ; Mali : décret "
            + "02-314 du 4 juin 2002",
            "Burkina Faso: law 055-2004/AN, basic facilities transferred in fact in 2010; Mali: decree 02-314 of 4 "
            + "June 2002"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Start | ProgrammePart.End | ProgrammePart.Territories | ProgrammePart.Partners
            | ProgrammePart.Facilities | ProgrammePart.ActivityDetails | ProgrammePart.Milestones,
    };

    private static void CheckOwners(Programme programme, RuleCheck check)
    {
        var applies = false;
        for (var i = 0; i < programme.Facilities.Count; i++)
        {
            if (programme.Facilities[i] is { Owner: { } owner } facility)
            {
                var asset = new Asset(owner, facility, programme.Start, i, AssetKind.Facility, nameof(programme.Start));
                applies |= CheckOwner(asset, check);
            }
        }

        for (var i = 0; i < programme.Activities.Count; i++)
        {
            if (programme.Activities[i] is EquipmentSupply { OwnerAfterHandOver: { } owner } supply
                && check.Find(supply.Facility) is { } facility)
            {
                var (on, member) = programme.End is { } end
                    ? (end, nameof(programme.End))
                    : (programme.Start, nameof(programme.Start));
                var asset = new Asset(owner, facility, on, i, AssetKind.Supply, member);
                applies |= CheckOwner(asset, check);
            }
        }

        for (var i = 0; i < programme.Milestones.Count; i++)
        {
            if (programme.Milestones[i] is DatedMilestone { HandOver: { } handOver } milestone)
            {
                applies |= CheckHandOver(handOver, milestone, i, check);
            }
        }

        if (!applies)
        {
            check.DoesNotApply();
        }
    }

    private static bool CheckHandOver(
        HandOver handOver,
        DatedMilestone milestone,
        int ordinal,
        RuleCheck check)
    {
        var applies = false;
        foreach (var id in handOver.Facilities)
        {
            if (check.Find(id) is { } facility)
            {
                var asset = new Asset(
                    handOver.To,
                    facility,
                    milestone.On,
                    ordinal,
                    AssetKind.HandOver,
                    nameof(milestone.On));
                applies |= CheckOwner(asset, check);
            }
        }

        return applies;
    }

    private static bool CheckOwner(Asset asset, RuleCheck check)
    {
        if (check.Find(asset.Owner) is not { } owner
            || !CooperationRules.IsLocalAuthority(owner)
            || check.Find(asset.Facility.Territory)?.Country is not { } country
            || !IsNamed(asset.Facility.Type, country, check))
        {
            return false;
        }

        if (DayBounds.Of(asset.On) is not { First: { } first, Last: { } last })
        {
            check.UndecidedAt(asset.DatePlace);
            return true;
        }

        var earlier = IsCompetent(owner, asset.Facility, country, first, check);
        if (earlier != IsCompetent(owner, asset.Facility, country, last, check))
        {
            check.UndecidedAt(asset.DatePlace);
        }
        else if (earlier is null)
        {
            check.UndecidedAt(asset.Place);
        }
        else if (earlier is false)
        {
            Break(asset, check);
        }

        return true;
    }

    private static void Break(Asset asset, RuleCheck check)
    {
        var word = DocumentWord.Of(asset.Facility.Type);
        check.BreaksAt(
            asset.Place,
            new(
                $"« {asset.Owner} » n'a pas de compétence sur « {asset.Facility.Id} » ({word}), et en serait "
                + "propriétaire.",
                $"'{asset.Owner}' has no competence over '{asset.Facility.Id}' ({word}), and would own it."),
            new(
                "Remettre le bien à qui en a la compétence.",
                "Hand it over to whoever has the competence."));
    }

    private static bool IsNamed(FacilityType type, CountryCode country, RuleCheck check)
    {
        foreach (var held in check.Reference.Competences.Entries)
        {
            if (IsAbout(held, type, country))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAbout(HeldCompetence held, FacilityType type, CountryCode country) =>
        (held.Country is null || held.Country == country) && held.FacilityTypes.AsSpan().Contains(type);

    private static bool? IsCompetent(
        Partner owner,
        Facility facility,
        CountryCode country,
        LocalDate on,
        RuleCheck check)
    {
        var isUnsure = false;
        foreach (var held in check.Reference.Competences.Entries)
        {
            if (!IsAbout(held, facility.Type, country)
                || held.From?.Earliest > on
                || held.Through?.Latest < on
                || check.Reference.Competences.StillHolds(held, on) is false
                || Holding.Of(owner, held.Holder, facility, check) is false)
            {
                continue;
            }

            if (held.Evidence is Evidence.PublicSource or Evidence.Derived
                && Holding.Of(owner, held.Holder, facility, check) is true)
            {
                return true;
            }

            isUnsure = true;
        }

        return isUnsure ? null : false;
    }

    private enum AssetKind
    {
        Facility = 0,
        Supply = 1,
        HandOver = 2,
    }

    /// <summary>What somebody owns or comes to own, when, and where that is said.</summary>
    private readonly record struct Asset(
        Id<Partner> Owner,
        Facility Facility,
        Claim<PartialDate> On,
        int Ordinal,
        AssetKind Kind,
        string DateMember)
    {
        public JsonPointer Place => Kind switch
        {
            AssetKind.Facility => JsonPointer.Root / nameof(Programme.Facilities) / Ordinal / nameof(Facility.Owner),
            AssetKind.Supply => JsonPointer.Root / nameof(Programme.Activities) / Ordinal
                / nameof(EquipmentSupply.OwnerAfterHandOver),
            _ => JsonPointer.Root / nameof(Programme.Milestones) / Ordinal / nameof(DatedMilestone.HandOver)
                / nameof(HandOver.To),
        };

        public JsonPointer DatePlace => Kind == AssetKind.HandOver
            ? JsonPointer.Root / nameof(Programme.Milestones) / Ordinal / DateMember
            : JsonPointer.Root / DateMember;
    }
}
