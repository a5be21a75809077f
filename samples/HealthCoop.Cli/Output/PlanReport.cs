using HealthCoop.Cli.Output.Sections;
using HealthCoop.Cli.Output.Text;
using HealthCoop.Planning;
using HealthCoop.Programmes;

namespace HealthCoop.Cli.Output;

/// <summary>A plan as text, section by section.</summary>
internal static class PlanReport
{
    public static string Of(Programme programme, Plan plan, Language language, bool coloured)
    {
        var page = new Page(language, coloured);
        var names = new ProgrammeNames(programme);
        HeadSection.Write(page, programme, plan);
        ScheduleSection.Write(page, plan, names);
        ClosureSection.Write(page, plan, names);
        CriticalPathSection.Write(page, plan, names);
        MilestoneSection.Write(page, programme, names);
        CareSection.Write(page, programme, plan, names);
        TraineeSection.Write(page, programme);
        HealthPlanSection.Write(page, programme, names);
        HealthPlanFiguresSection.Write(page, programme);
        ExchangeSection.Write(page, programme, names);
        CostSection.Write(page, plan, names);
        FundingSection.Write(page, plan.Funding, programme, names);
        AppraisalSection.Write(page, plan, names);
        EvidenceSection.Write(page, plan, names);
        return page.ToString();
    }
}
