using HealthCoop.Partners;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.FrenchInstruments;

/// <summary>Rules about the AFD's facility for local authorities.</summary>
internal static class LocalAuthorityFacilityRules
{
    /// <summary>Gets the rule that the local authority carries something out.</summary>
    /// <remarks>Floor, ceiling and rate of the grant are those of its profile, which rule HC-FIN-001 checks.</remarks>
    public static Rule AuthorityIsOperator { get; } = Rule.For<Partner>(
        new("FR-FICOL"),
        FindingSeverity.Error,
        new("La collectivité est opérateur, pas seulement bailleur", "The local authority operates, not only funds"),
        OperatorCheck.Run) with
    {
        Statement = new(
            "Dans un programme financé par la FICOL, une collectivité française au moins mène elle-même une partie du "
            + "programme.",
            "In a programme that the FICOL funds, at least one French local authority carries out a part of it "
            + "itself."),
        Rationale = new(
            "La facilité finance des projets dont la collectivité est maître d'ouvrage : elle y apporte son métier, "
            + "pas seulement de l'argent.",
            "The facility funds projects that the local authority itself is in charge of: it brings its trade, and not "
            + "money alone."),
        SourceText = new(
            "AFD, facilité de financement des collectivités territoriales françaises (FICOL), appel à idées 2020",
            "AFD, financing facility for French local authorities (FICOL), call for ideas of 2020"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Budget | ProgrammePart.Partners | ProgrammePart.Participations
            | ProgrammePart.ParticipationsAreComplete | ProgrammePart.ActivityActors | ProgrammePart.ActivityDetails
            | ProgrammePart.Facilities | ProgrammePart.Institutions,
    };

    /// <summary>Gets the rules, in the order of their ids.</summary>
    public static ValueList<Rule> All { get; } = [AuthorityIsOperator];
}
