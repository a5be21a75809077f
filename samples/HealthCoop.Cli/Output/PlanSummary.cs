using HealthCoop.Planning;
using HealthCoop.Planning.Verification;
using HealthCoop.Validation;
using NodaTime.Text;

namespace HealthCoop.Cli.Output;

/// <summary>A plan's main figures as JSON. The whole plan is in plan.json.</summary>
internal static class PlanSummary
{
    public static string Of(
        Plan plan,
        ValidationReport validation,
        PlanVerification verification) => JsonOutput.Object(writer =>
    {
        writer.WriteString("programme", plan.Programme.Value);
        writer.WriteString("programmeHash", plan.ProgrammeHash.ToString());
        writer.WriteWord("basis", plan.Basis);
        writer.WriteString("start", LocalDatePattern.Iso.Format(plan.Start));
        writer.WriteString("end", LocalDatePattern.Iso.Format(plan.End));
        writer.WriteString("currency", plan.Costs.Currency.Code);
        writer.WriteString("totalCost", plan.Costs.Total.ToAmountString());
        writer.WriteObjects("funding", plan.Funding.Sources, source =>
        {
            writer.WriteString("source", source.Source.Value);
            writer.WriteString("partner", source.Partner?.Value);
            writer.WriteString("amount", source.Amount.ToAmountString());
            writer.WriteFraction("share", source.Share);
        });
        writer.WriteString("gap", plan.Funding.Gap.ToAmountString());
        writer.WriteString("unattributed", plan.Funding.Unattributed.ToAmountString());
        writer.WriteTexts("criticalPath", plan.Schedule.CriticalPath.Select(activity => activity.Value));
        writer.WriteTexts("conditionalMilestones", plan.ConditionalMilestones.Select(milestone => milestone.Value));
        writer.WriteTexts("unknowns", plan.Unknowns.Select(path => path.ToString()));
        writer.WriteFraction("assumedShareOfCost", plan.Appraisal.AssumedShareOfCost);
        FindingsJson.WriteCounts(writer, "findings", validation.Findings, FindingsJson.MissingFacts(validation).Count);
        writer.WriteBoolean("verified", verification.Passed);
    });
}
