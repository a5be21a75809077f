using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Territories;

namespace HealthCoop.Publication;

/// <summary>What may be told of which sites under a profile.</summary>
internal sealed class Discretion
{
    // Shorter names stand by chance in texts that have nothing to do with the site.
    private const int ShortestQuoted = 4;

    private readonly PublicationProfile _profile;
    private readonly HashSet<Id<Facility>> _sensitive;
    private readonly string[] _secrets;

    public Discretion(PublicationProfile profile, Programme programme)
    {
        Facility[] sensitive = profile.Audience is Audience.Internal ? [] : [.. new SensitiveSites(programme).All()];
        _profile = profile;
        _sensitive = [.. sensitive.Select(facility => facility.Id)];
        _secrets =
        [
            .. sensitive.SelectMany(SecretsOf)
                .Select(Letters)
                .Where(secret => secret.Length >= ShortestQuoted)
                .Except(programme.Territories.SelectMany(NamesOf).Select(Letters)),
        ];
        SmallGroups = new(profile.SmallestGroup);
        GroupRules = new(SmallGroups);
    }

    public SmallGroups SmallGroups { get; }

    public GroupRules GroupRules { get; }

    /// <summary>Gets what a facility is.</summary>
    public SiteState StateOf(Id<Facility> facility) =>
        _sensitive.Contains(facility) ? SiteState.Sensitive : SiteState.Safe;

    /// <summary>Gets to which kind of site an object belongs that stands within another.</summary>
    public SiteState StateOf(object content, SiteState outer)
    {
        var state = outer;
        foreach (var member in ReleasedMembers.NamingSites(content.GetType()))
        {
            state = SitesIn(member.Info.Get!(content)).Select(StateOf).Append(state).Max();
        }

        return state;
    }

    /// <summary>Gets whether an item of a list is left out. It names a sensitive site: it is the id of one, or an
    /// object that has one; entities stay. Or it tells that access to a place is lost, and when; or it attests what may
    /// not be told.</summary>
    public bool LeavesOut(object item) => item switch
    {
        ClosureKind.AccessLost or Closure { Cause: ClosureKind.AccessLost } =>
            !Tells(PublicationMatter.Security, SiteState.None),
        Attestation attestation => ContentRules.NeedsOf(attestation.Matter)
            .Any(matter => !Tells(matter, StateOf(attestation, SiteState.None))),
        Id<Facility> site => StateOf(site) is SiteState.Sensitive,
        string or IIdentifier or ValueType => false,
        _ => _sensitive.Count > 0
            && StateOf(item, SiteState.None) is SiteState.Sensitive
            && !ReleasedMembers.AreEntities(item.GetType()),
    };

    private static IEnumerable<Id<Facility>> SitesIn(object? named) => named switch
    {
        Id<Facility> one => [one],
        IEnumerable<Id<Facility>> several => several,
        _ => [],
    };

    /// <summary>Gets whether something may be told where a state is that of its site.</summary>
    /// <remarks>What stands at no site may still speak of a sensitive one: only names are told then.</remarks>
    public bool Tells(PublicationMatter matter, SiteState state) =>
        _profile.Allowed.Contains(matter)
        && state switch
        {
            SiteState.Safe => true,
            SiteState.None => _sensitive.Count == 0 || matter is PublicationMatter.Names,
            _ => false,
        };

    /// <summary>Gets whether a value may tell of a sensitive site: it quotes its name or id, or has figures, as
    /// coordinates, stocks and rosters have.</summary>
    public bool GivesAway(object value) => _sensitive.Count > 0 && value switch
    {
        string text => GivesAway(text),
        Narrative text => GivesAway(text.French) || GivesAway(text.English),
        Uri address => GivesAway(address.OriginalString),
        Extensions extensions => extensions.Entries.Any(entry => GivesAway(entry.Key) || GivesAway(entry.Json)),
        _ => false,
    };

    private bool GivesAway(string text)
    {
        var letters = Letters(text);
        return text.Any(char.IsDigit)
            || Array.Exists(_secrets, secret => letters.Contains(secret, StringComparison.Ordinal));
    }

    // However it is spaced, hyphenated or written in capitals.
    private static string Letters(string text) =>
        string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant));

    // A locality may be named, even where a site is called after it.
    private static string[] NamesOf(Territory territory) =>
        [territory.Id.Value, territory.Name.French, territory.Name.English];

    // What stands instead of a name is no secret.
    private static IEnumerable<string> SecretsOf(Facility facility)
    {
        var kind = EntityKinds.Of(facility);
        (string Text, string Instead)[] names =
        [
            (facility.Id.Value, kind.Slug + "-"),
            (facility.Name.French, kind.Name.French + " "),
            (facility.Name.English, kind.Name.English + " "),
        ];
        return names
            .Where(name => !name.Text.StartsWith(name.Instead, StringComparison.Ordinal)
                || name.Text[name.Instead.Length..].Any(c => !char.IsAsciiDigit(c)))
            .Select(name => name.Text);
    }
}
