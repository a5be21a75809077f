using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Planning.Resources;
using HealthCoop.Programmes;

namespace HealthCoop.Planning.Explanations;

/// <summary>What a facility's care package takes, explained.</summary>
internal sealed class SiteReasons
{
    private readonly Programme _programme;
    private readonly ProgrammeFacts _facts;
    private readonly Facility _facility;
    private readonly JsonPointer _path;
    private readonly Lazy<Readiness> _readiness;
    private readonly List<ServiceReasons> _services = [];

    public SiteReasons(
        Programme programme,
        ProgrammeFacts facts,
        NeedReasons need,
        Lazy<Readiness> readiness,
        int facility)
    {
        (_programme, _facts, _facility) = (programme, facts, programme.Facilities[facility]);
        (Need, _readiness) = (need, readiness);
        _path = JsonPointer.Root / nameof(Programme.Facilities) / facility;
        var package = programme.CarePackages.FirstOrDefault(package => package.Id == _facility.Package);
        var ordinals = programme.CareServices.Index()
            .DistinctBy(entry => entry.Item.Id)
            .ToDictionary(entry => entry.Item.Id, entry => entry.Index);
        foreach (var id in package?.Services.Where(ordinals.ContainsKey).Distinct() ?? [])
        {
            var path = JsonPointer.Root / nameof(Programme.CareServices) / ordinals[id];
            var service = programme.CareServices[ordinals[id]];
            _services.Add(new(service, path));
        }
    }

    /// <summary>Gets how often services are needed and used, explained.</summary>
    public NeedReasons Need { get; }

    /// <summary>Gets what the programme brings to begin with, explained.</summary>
    public SupplyReasons Supply => new(_programme, _facts, this, _facility, _path);

    /// <summary>Gets the norms in force for the facility.</summary>
    public required ValueList<StaffingNorm> Norms { get; init; }

    /// <summary>Gets the staff that services and norms require, explained.</summary>
    public StaffReasons Staffing => new(_programme, _facts, this, _facility, _path, _readiness.Value);

    /// <summary>Lists the working times that a cadre's services take in a year, by default the last one, each
    /// explained; those that are unknown are nothing.</summary>
    public IEnumerable<Reasoned<decimal>?> MinutesFor(Id<Cadre> cadre, int? year = null) =>
        NeedsOf<CadreTime>().Where(use => use.Need.Cadre == cadre).Select(use => MinutesOf(use, year));

    private Reasoned<decimal>? MinutesOf(Use<CadreTime> use, int? year)
    {
        var minutes = _facts.IfClaimed(
            new("Minutes par contact", "Minutes per contact"),
            use.Need.MinutesPerContact,
            use.Path / nameof(CadreTime.MinutesPerContact));
        return minutes is null || ContactsOf(use.Service, year) is not { } contacts ? null : Reasoned.Computed(
            new(
                $"Minutes d'une année pour « {use.Service.Content.Name.French} »",
                $"Minutes of a year for '{use.Service.Content.Name.English}'"),
            contacts.Value * minutes.Value,
            new("contacts d'une année × minutes", "contacts of a year × minutes"),
            contacts.Why,
            minutes.Why);
    }

    /// <summary>Explains for how long a cadre has to be there in a week, service by service, as far as it is
    /// known.</summary>
    public IEnumerable<Explanation> CoversFor(Id<Cadre> cadre) => NeedsOf<CadreTime>()
        .Where(use => use.Need.Cadre == cadre)
        .Select(use => _facts.IfClaimed(
            new(
                $"Permanence pour « {use.Service.Content.Name.French} »",
                $"Cover for '{use.Service.Content.Name.English}'"),
            use.Need.Cover,
            use.Path / nameof(CadreTime.Cover))?.Why)
        .OfType<Explanation>();

    /// <summary>Explains how often a service is asked for, or nothing when one cannot plan with it.</summary>
    public Explanation? ContactsOf(Id<CareService> service) =>
        Find(service) is { } found ? ContactsOf(found, year: null)?.Why : null;

    /// <summary>Finds in the document a need that a service has.</summary>
    public JsonPointer? PathOf(Id<CareService> service, CareNeed need) => Find(service) is { } found
        ? NeedsOf<CareNeed>()
            .Where(use => use.Service == found && IsSame(use.Need, need))
            .OrderByDescending(use => use.Need == need)
            .Select(use => (JsonPointer?)use.Path)
            .FirstOrDefault()
        : null;

    /// <summary>Explains how many services need a cadre.</summary>
    public Explanation? ServicesWith(Id<Cadre> cadre)
    {
        var uses = NeedsOf<CadreTime>().Where(use => use.Need.Cadre == cadre).ToList();
        return uses.Count == 0 ? null : Reasoned.Computed(
            new("Services qui ont besoin de ce personnel", "Services that need this cadre"),
            uses.Count,
            new("nombre de ces besoins", "number of these needs"),
            [.. uses.Select(use => _facts.Quoted(
                new(
                    $"Besoin de « {use.Service.Content.Name.French} »",
                    $"Need of '{use.Service.Content.Name.English}'"),
                use.Path / nameof(CadreTime.Cadre)))]).Why;
    }

    /// <summary>Explains the working time that a cadre's services ask of it in a year.</summary>
    public Reasoned<decimal>? MinutesOf(Id<Cadre> cadre) => PerYear(
        new("Minutes d'une année", "Minutes of a year"),
        new("contacts d'une année × minutes", "contacts of a year × minutes"),
        NeedsOf<CadreTime>().Where(use => use.Need.Cadre == cadre),
        use => _facts.IfClaimed(
            new("Minutes par contact", "Minutes per contact"),
            use.Need.MinutesPerContact,
            use.Path / nameof(CadreTime.MinutesPerContact)),
        year: null);

    /// <summary>Explains how much of a commodity services use up in a year, by default the last one.</summary>
    public Reasoned<decimal>? QuantityOf(Id<CommodityItem> item, int? year = null) => PerYear(
        new("Quantité d'une année", "Quantity of a year"),
        new("contacts d'une année × quantité", "contacts of a year × quantity"),
        NeedsOf<CommodityNeed>().Where(use => use.Need.Item == item),
        use => _facts.IfClaimed(
            new("Quantité par contact", "Quantity per contact"),
            use.Need.QuantityPerContact,
            use.Path / nameof(CommodityNeed.QuantityPerContact)),
        year);

    /// <summary>Explains how much of a commodity services use up in one of the years.</summary>
    public Explanation? QuantityIn(int year, Id<CommodityItem> item) =>
        QuantityOf(item, year) is { } quantity
            ? new(quantity.Why.Label, FigureText.Of(AnnualQuantity.Of(quantity.Value)), quantity.Why.Grounds)
            : null;

    /// <summary>Explains how many pieces of equipment services need.</summary>
    public Explanation? NeededOf(Id<EquipmentItem> item)
    {
        var uses = NeedsOf<EquipmentNeed>().Where(use => use.Need.Item == item).ToList();
        return uses.Count == 0 ? null : Reasoned.Computed(
            new("Pièces nécessaires", "Pieces needed"),
            uses.Max(use => use.Need.Quantity),
            new("besoin du service le plus exigeant", "need of the most demanding service"),
            [.. uses.Select(use => _facts.Stated(
                new(
                    $"Pièces pour « {use.Service.Content.Name.French} »",
                    $"Pieces for '{use.Service.Content.Name.English}'"),
                use.Need.Quantity,
                use.Path / nameof(EquipmentNeed.Quantity)).Why)]).Why;
    }

    /// <summary>Explains how many pieces of equipment were there before.</summary>
    public Explanation BeforeOf(Id<EquipmentItem> item)
    {
        var means = _path / nameof(Facility.Means);
        return Count(
            new("Pièces déjà là", "Pieces that were there"),
            Stocks(_facility.Means.Equipment, means / nameof(FacilityMeans.Equipment), item),
            () => _facts.Quoted(
                new("La liste de ce qui est là est complète", "The list of what is there is complete"),
                means / nameof(FacilityMeans.EquipmentIsComplete)));
    }

    /// <summary>Explains the number of pieces that are there in the end.</summary>
    public Reasoned<long> PiecesOf(Id<EquipmentItem> item) => Reasoned.Computed(
        new("Pièces à la fin", "Pieces in the end"),
        Math.Clamp(CountOf(_facility.Means.Equipment, item), 0, int.MaxValue)
            + Math.Clamp(BroughtPieces(item), 0, int.MaxValue),
        new("déjà là + apportées", "there before + brought"),
        BeforeOf(item),
        BroughtOf(item));

    /// <summary>Explains how many pieces of equipment the programme brings.</summary>
    public Explanation BroughtOf(Id<EquipmentItem> item) => Count(
        new("Pièces apportées", "Pieces brought"),
        from activity in _programme.Activities.Index()
        let supply = activity.Item as EquipmentSupply
        where supply is not null && supply.Facility == _facility.Id
        let items = JsonPointer.Root / nameof(Programme.Activities) / activity.Index / nameof(supply.Items)
        from stock in Stocks(supply.Items, items, item)
        select stock,
        () => _facts.Quoted(
            new("Établissement auquel rien n'en est apporté", "Facility to which none is brought"),
            _path / nameof(Facility.Id)));

    /// <summary>Explains how many pieces lack for the services that are short of one kind of equipment alone.</summary>
    public Reasoned<long>? LackingOf(EquipmentNeed need)
    {
        var needed = NeedsOf<EquipmentNeed>().FirstOrDefault(use => use.Need == need);
        return needed is null ? null : Reasoned.Computed(
            new("Pièces qui manquent", "Pieces that lack"),
            need.Quantity - CountOf(_facility.Means.Equipment, need.Item) - BroughtPieces(need.Item),
            new("nécessaires − déjà là − apportées", "needed − there before − brought"),
            _facts.Stated(
                new("Pièces nécessaires", "Pieces needed"),
                need.Quantity,
                needed.Path / nameof(EquipmentNeed.Quantity)).Why,
            BeforeOf(need.Item),
            BroughtOf(need.Item));
    }

    private long BroughtPieces(Id<EquipmentItem> item) => _programme.Activities
        .OfType<EquipmentSupply>()
        .Where(supply => supply.Facility == _facility.Id)
        .Sum(supply => CountOf(supply.Items, item));

    private static long CountOf(ValueList<EquipmentStock> stocks, Id<EquipmentItem> item) =>
        stocks.Where(stock => stock.Item == item).Sum(stock => (long)stock.Quantity);

    private static IEnumerable<(int Quantity, JsonPointer Path)> Stocks(
        ValueList<EquipmentStock> stocks,
        JsonPointer list,
        Id<EquipmentItem> item) =>
        from stock in stocks.Index()
        where stock.Item.Item == item
        select (stock.Item.Quantity, list / stock.Index / nameof(EquipmentStock.Quantity));

    private static bool IsSame(CareNeed one, CareNeed other) => (one, other) switch
    {
        (CadreTime a, CadreTime b) => a.Cadre == b.Cadre,
        (EquipmentNeed a, EquipmentNeed b) => a.Item == b.Item,
        (CommodityNeed a, CommodityNeed b) => a.Item == b.Item,
        _ => one == other,
    };

    private ServiceReasons? Find(Id<CareService> service) => _services.Find(found => found.Content.Id == service);

    private Reasoned<decimal>? ContactsOf(ServiceReasons service, int? year) =>
        Need.ContactsOf(new(_facility, service.Content), year) is { Value.PerYear: var contacts } reasoned
            ? new(contacts, new(reasoned.Why.Label, FigureText.Of(contacts), reasoned.Why.Grounds))
            : null;

    private IEnumerable<Use<T>> NeedsOf<T>()
        where T : CareNeed =>
        from service in _services
        from need in service.Content.Needs.Index()
        let wanted = need.Item as T
        where wanted is not null
        select new Use<T>(service, wanted, service.Path / nameof(CareService.Needs) / need.Index);

    private Reasoned<decimal>? PerYear<T>(
        Narrative label,
        Narrative formula,
        IEnumerable<Use<T>> uses,
        Func<Use<T>, Reasoned<decimal>?> perContact,
        int? year)
        where T : CareNeed
    {
        var parts = new List<Reasoned<decimal>>();
        foreach (var use in uses)
        {
            if (ContactsOf(use.Service, year) is not { } contacts || perContact(use) is not { } each)
            {
                return null;
            }

            parts.Add(Reasoned.Computed(
                new(
                    $"{label.French} pour « {use.Service.Content.Name.French} »",
                    $"{label.English} for '{use.Service.Content.Name.English}'"),
                DecimalText.Rounded(contacts.Value * each.Value),
                formula,
                contacts.Why,
                each.Why));
        }

        return parts.Count == 0 ? null : Reasoned.Computed(
            label,
            parts.Sum(part => part.Value),
            new("somme des services", "sum of the services"),
            [.. parts.Select(part => part.Why)]);
    }

    private Explanation Count(
        Narrative label,
        IEnumerable<(int Quantity, JsonPointer Path)> stocks,
        Func<Explanation> none)
    {
        var counted = stocks.ToList();
        return Reasoned.Computed(
            label,
            (int)Math.Clamp(counted.Sum(stock => (long)stock.Quantity), 0, int.MaxValue),
            new("somme des pièces", "sum of the pieces"),
            counted.Count == 0
                ? [none()]
                : [
                    .. counted.Select(stock =>
                        _facts.Stated(new("Pièces", "Pieces"), stock.Quantity, stock.Path).Why),
                ]).Why;
    }

    /// <summary>A service that the facility is to offer.</summary>
    private sealed record ServiceReasons(CareService Content, JsonPointer Path);

    /// <summary>A need of a service, with its place.</summary>
    private sealed record Use<T>(ServiceReasons Service, T Need, JsonPointer Path)
        where T : CareNeed;
}
