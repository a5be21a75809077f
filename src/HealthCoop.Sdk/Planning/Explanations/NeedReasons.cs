using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Planning.Need;

namespace HealthCoop.Planning.Explanations;

/// <summary>How often services are needed and used, explained.</summary>
internal sealed class NeedReasons(ProgrammeFacts facts, ProgrammeNeed need)
{
    private readonly Dictionary<(ServiceAtSite, PopulationGroup, int), Reasoned<AnnualQuantity>?> _contacts = [];

    /// <summary>Explains the contacts of a service in a year, by default the last one; nothing where one cannot plan
    /// with them.</summary>
    public Reasoned<AnnualQuantity>? ContactsOf(ServiceAtSite at, int? year = null)
    {
        var of = need.Of(at, year);
        var groups = of.Groups.Select(group => ContactsOf(at, of.Year, group)).ToList();
        return groups switch
        {
            _ when of.Total.Contacts.ForPlanning is null => null,
            [var only] => only,
            [] => Nothing(at, new("Contacts", "Contacts")),
            _ => Sum(Named(at, "Contacts", "Contacts", of.Year), groups),
        };
    }

    /// <summary>Explains how often a service is needed in a year; nothing where that is unknown.</summary>
    public Reasoned<AnnualQuantity>? NeedOf(ServiceAtSite at, int year)
    {
        var of = need.Of(at, year);
        var groups = of.Groups.Select(group => NeedOf(at, year, group)).ToList();
        return groups switch
        {
            _ when of.Total.Need.ForPlanning is null => null,
            [var only] => only,
            [] => Nothing(at, new("Besoin", "Need")),
            _ => Sum(Named(at, "Besoin", "Need", year), groups),
        };
    }

    /// <summary>Explains the ages of a group by the first target that names it.</summary>
    public Explanation? AgesOf(PopulationGroup group) => need.Targets()
        .Where(entry => ProgrammeNeed.GroupOf(entry.Target) == group)
        .Select(entry => facts.Stated(
            new("Âges du groupe", "Ages of the group"),
            group.Ages!.Value,
            entry.Path / nameof(CoverageTarget.Ages)).Why)
        .FirstOrDefault();

    /// <summary>Explains how often a group needs a service in a year; nothing where that is unknown.</summary>
    public Reasoned<AnnualQuantity>? NeedOf(ServiceAtSite at, int year, PopulationGroup group) =>
        Find(at, year, group) is { } found ? NeedOf(at, year, found) : null;

    /// <summary>Explains how often a group gets a service in a year; nothing where that is unknown.</summary>
    public Reasoned<AnnualQuantity>? CoveredOf(ServiceAtSite at, int year, PopulationGroup group) =>
        Find(at, year, group) is { } found ? CoveredOf(at, year, found) : null;

    /// <summary>Explains the contacts of a group that others refer; nothing where they are unknown.</summary>
    public Reasoned<AnnualQuantity>? ReceivedOf(ServiceAtSite at, int year, PopulationGroup group) =>
        Find(at, year, group) is { } found ? ReceivedOf(at, year, found) : null;

    private GroupNeed? Find(ServiceAtSite at, int year, PopulationGroup group) =>
        need.Of(at, year).Groups.FirstOrDefault(other => other.Group == group);

    private Reasoned<AnnualQuantity>? ContactsOf(ServiceAtSite at, int year, GroupNeed group)
    {
        var key = (at, group.Group, year);
        if (!_contacts.TryGetValue(key, out var contacts))
        {
            contacts = _contacts[key] = group switch
            {
                { Volumes.Contacts.ForPlanning: null } => null,
                { Received.IsEmpty: true } => CoveredOf(at, year, group),
                { Terms: null } => ReceivedOf(at, year, group),
                _ => Sum(
                    Named(at, "Contacts", "Contacts", year),
                    [CoveredOf(at, year, group), ReceivedOf(at, year, group)]),
            };
        }

        return contacts;
    }

    private Reasoned<AnnualQuantity>? NeedOf(ServiceAtSite at, int year, GroupNeed group)
    {
        var (site, service, path) = need.Find(at);
        if (group.Terms is null)
        {
            return Nothing(at, new("Besoin d'un groupe qui n'est que référé", "Need of a group that is only referred"));
        }

        var target = ProgrammeNeed.TargetsOf(site, service)
            .FirstOrDefault(entry => ProgrammeNeed.GroupOf(entry.Target) == group.Group);
        var stated = ProgrammeNeed.PeopleAt(site).FirstOrDefault(entry => entry.Group == group.Group);
        var people = facts.IfClaimed(new("Population desservie", "Population served"), stated.People, stated.Path);
        var label = new Narrative("Contacts par personne et par an", "Contacts per person and year");
        var rate = target.Target?.Contacts is { } own
            ? facts.IfClaimed(label, own, target.Path / nameof(CoverageTarget.Contacts))
            : facts.IfClaimed(label, service.Contacts, path / nameof(CareService.Contacts));
        return people is null || rate is null ? null : Reasoned.Computed(
            need.IsByYear
                ? Named(at, "Besoin", "Need", year)
                : new(
                    $"Contacts d'une année pour « {service.Name.French} »",
                    $"Contacts of a year for '{service.Name.English}'"),
            group.Volumes.Need.ForPlanning!.Value,
            new(
                "population × contacts par personne, à six décimales",
                "population × contacts per person, to six decimals"),
            people.Why,
            rate.Why);
    }

    // Of a service without a target all get what they need.
    private Reasoned<AnnualQuantity>? CoveredOf(ServiceAtSite at, int year, GroupNeed group)
    {
        var (site, service, _) = need.Find(at);
        var wanted = NeedOf(at, year, group);
        var target = ProgrammeNeed.TargetsOf(site, service)
            .FirstOrDefault(entry => ProgrammeNeed.GroupOf(entry.Target) == group.Group);
        if (target.Target is null)
        {
            return wanted;
        }

        return wanted is null || CoverageOf(target.Target, target.Path, year, group) is not { } coverage
            ? null
            : Reasoned.Computed(
                Named(at, "Contacts", "Contacts", year),
                group.Volumes.Covered.ForPlanning!.Value,
                new("besoin × couverture, à six décimales", "need × coverage, to six decimals"),
                wanted.Why,
                coverage);
    }

    private Explanation? CoverageOf(CoverageTarget target, JsonPointer path, int year, GroupNeed group)
    {
        var label = Dated("Couverture", "Coverage", year);
        var stated = target.Coverage.Index().OrderBy(entry => entry.Item.Year).ToList();
        Explanation? At(int ordinal, Narrative named) => facts.IfClaimed(
            named,
            stated[ordinal].Item.Coverage,
            path / nameof(CoverageTarget.Coverage) / stated[ordinal].Index / nameof(CoverageYear.Coverage))?.Why;
        var after = stated.FindIndex(entry => entry.Item.Year >= year);
        var last = stated.Count - 1;
        return after switch
        {
            _ when group.Terms?.Coverage.ForPlanning is not { } => null,
            < 0 => At(last, label),
            _ when after == 0 || stated[after].Item.Year == year => At(after, label),
            _ => Reasoned.Computed(
                label,
                group.Terms.Coverage.ForPlanning.Value,
                Way(target.Curve, stated[after - 1].Item.Year, stated[after].Item.Year),
                At(after - 1, Dated("Couverture", "Coverage", stated[after - 1].Item.Year))!,
                At(after, Dated("Couverture", "Coverage", stated[after].Item.Year))!).Why,
        };
    }

    private static Narrative Way(CoverageCurve curve, int from, int to)
    {
        var elapsed = FormattableString.Invariant($"u = (t − {from}) ÷ {to - from}");
        var gone = curve switch
        {
            CoverageCurve.SCurve => "3u² − 2u³",
            CoverageCurve.FrontLoaded => "1 − (1 − u)²",
            _ => "u",
        };
        return new(
            $"départ + (cible − départ) × ({gone}), {elapsed}, à six décimales de la fraction",
            $"baseline + (target − baseline) × ({gone}), {elapsed}, to six decimals of the fraction");
    }

    private Reasoned<AnnualQuantity>? ReceivedOf(ServiceAtSite at, int year, GroupNeed group)
    {
        var flows = group.Received.Select(flow => FlowOf(flow, year, group.Group)).ToList();
        return group.Volumes.Received.ForPlanning is null ? null
            : flows.Count == 0 ? Nothing(at, new("Contacts référés", "Contacts referred here"))
            : Sum(Named(at, "Contacts référés", "Contacts referred here", year), flows);
    }

    private Reasoned<AnnualQuantity>? FlowOf(ReferralFlow flow, int year, PopulationGroup group)
    {
        var from = Find(flow.Referral.From, year, group) is { } found
            ? ContactsOf(flow.Referral.From, year, found)
            : null;
        var share = facts.IfClaimed(
            new("Part référée", "Share referred"),
            flow.Referral.Share,
            flow.Referral.Path / nameof(ReferralLink.Share));
        return from is null || share is null ? null : Reasoned.Computed(
            Named(flow.Referral.From, "Contacts référés", "Contacts referred", year),
            flow.Contacts.ForPlanning!.Value,
            new(
                "contacts au départ × part référée, à six décimales",
                "contacts there × share referred, to six decimals"),
            from.Why,
            share.Why);
    }

    private Reasoned<AnnualQuantity> Nothing(ServiceAtSite at, Narrative label) => Reasoned.Computed(
        label,
        default(AnnualQuantity),
        new("aucun n'est indiqué", "none is stated"),
        facts.Quoted(new("Établissement", "Facility"), need.Find(at).Site.Path / nameof(Facility.Id)));

    private static Reasoned<AnnualQuantity> Sum(
        Narrative label,
        IReadOnlyCollection<Reasoned<AnnualQuantity>?> parts) =>
        Reasoned.Computed(
            label,
            parts.Aggregate(default(AnnualQuantity), (sum, part) => sum + part!.Value),
            new("somme", "sum"),
            [.. parts.Select(part => part!.Why)]);

    private Narrative Named(ServiceAtSite at, string french, string english, int year)
    {
        var (site, service, _) = need.Find(at);
        var dated = Dated(french, english, year);
        return new(
            $"{dated.French} : « {service.Name.French} », {site.Facility.Name.French}",
            $"{dated.English}: '{service.Name.English}', {site.Facility.Name.English}");
    }

    private static Narrative Dated(string french, string english, int year) => new(
        FormattableString.Invariant($"{french} en {year}"),
        FormattableString.Invariant($"{english} in {year}"));
}
