using HealthCoop.Care;
using HealthCoop.Cli.Output.Text;
using HealthCoop.Planning.Resources;

namespace HealthCoop.Cli.Output.Sections;

/// <summary>Says what services lack.</summary>
internal sealed class NeedWords(Page page, ProgrammeNames names)
{
    /// <summary>Says why a service is not ready, or what leaves it undecided.</summary>
    public string Why(ServiceReadiness service)
    {
        var parts = new[] { List(Labels.Lacks, service.Lacks), List(Labels.IsNotKnown, service.Undecided) };
        return page.Listed(parts.OfType<string>());
    }

    private string? List(Narrative label, ValueList<ReadinessGap> gaps) => gaps.IsEmpty
        ? null
        : page.Labelled(page.In(label), string.Join(", ", gaps.Select(Text).Distinct()));

    private string Text(ReadinessGap gap) => gap.FoundBroken
        ? $"{page.In(Name(gap.Need))} ({page.In(Labels.FoundBroken)})"
        : page.In(Name(gap.Need));

    /// <summary>Says what a need is for.</summary>
    public Narrative Name(CareNeed? need) => need switch
    {
        CadreTime time => names.Of(time.Cadre),
        EquipmentNeed equipment => names.Of(equipment.Item),
        CommodityNeed commodity => names.Of(commodity.Item),
        RoomNeed room => Words.Of(room.Room),
        UtilityNeed utility => Words.Of(utility.Utility),
        _ => Labels.OtherNeeds,
    };
}
