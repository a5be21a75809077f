using HealthCoop.Cli.Commands;
using HealthCoop.Cli.Output.Sections;
using HealthCoop.Cli.Output.Text;
using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;
using HealthCoop.Planning.Costing;
using HealthCoop.Planning.Financing;
using HealthCoop.Planning.Tables;
using HealthCoop.Programmes;
using HealthCoop.Reference;

namespace HealthCoop.Cli.Output;

/// <summary>Who pays what, what one step more of each limit would fund, what calls say beside, and the ways out of a
/// gap.</summary>
internal sealed class FundingReport(
    Session session,
    Programme programme,
    CostPlan costs,
    CallTerms terms,
    FundingResult result)
{
    private static readonly Id<GrantProfile> CapacityBuilding = new("eu-cbsd");

    private readonly FundingConflict? _conflict =
        result.Allocation!.Gap.IsZero ? null : FundingConflicts.Explain(terms.Problem);

    private readonly FundingComparison _limits = FundingComparison.OfLimits(terms.Problem);

    /// <summary>Writes the report, as text or as JSON; as CSV, who pays which line.</summary>
    public void Write()
    {
        switch (session.Format)
        {
            case OutputFormat.Json:
                session.Output.WriteLine(Json());
                break;
            case OutputFormat.Csv:
                session.Output.Write(
                    GrantTables.Lines(costs, result.Allocation!, programme).ToCsv(session.Language));
                break;
            default:
                session.Output.Write(Text());
                break;
        }
    }

    // Two sources of one call are told once.
    private ValueList<Narrative> NotApplied => terms.NotApplied.Distinct().ToValueList();

    // As rule HC-FIN-014 asks: those of every call that a source names; where none has any, those of the instrument that
    // the costs are told to fall under.
    private ValueList<SupportCondition> Conditions
    {
        get
        {
            var named = TermsOf(programme.Budget!.Sources.Select(static source => source.Profile));
            var terms = named.IsEmpty && IsForForces() ? TermsOf([CapacityBuilding]) : named;
            return terms.SelectMany(term => SupportConditions.Of(programme, term)).Distinct().ToValueList();
        }
    }

    private bool IsForForces() => programme.Activities.Any(static activity =>
        IsForForces(activity.Eligibility) || activity.Costs.Any(static cost => IsForForces(cost.Eligibility)));

    private static ValueList<MilitarySupportTerm> TermsOf(IEnumerable<Id<GrantProfile>?> calls) => calls
        .Select(static call => call is { } id ? ReferenceData.Shipped.Find(id)?.Find<MilitarySupportTerm>() : null)
        .OfType<MilitarySupportTerm>()
        .Distinct()
        .ToValueList();

    private static bool IsForForces(Claim<AidEligibility>? eligibility) =>
        eligibility?.Value == AidEligibility.CapacityBuildingForSecurityAndDevelopment;

    private string Text()
    {
        var page = new Page(session.Language, session.IsColoured);
        var names = new ProgrammeNames(programme);
        FundingSection.Write(page, result.Allocation!, programme, names);
        if (!costs.Unpriced.IsEmpty)
        {
            page.Caption(page.In(Labels.Unpriced));
            Places.Write(page, names, costs.Unpriced);
        }

        LineFundingSection.Write(page, costs, result.Allocation!, programme);
        WriteLimits(page);
        if (_conflict is { } conflict)
        {
            page.Heading(Labels.WhyNot);
            page.Item(page.Numbers.InText(page.In(conflict.Message)));
            foreach (var way in conflict.WaysOut)
            {
                page.Item(page.Labelled(page.In(Labels.WayOut), page.Numbers.InText(page.In(way.Text))), depth: 1, mark: "→ ");
            }
        }

        if (Conditions is { IsEmpty: false } conditions)
        {
            page.Heading(Labels.SupportConditions);
            foreach (var condition in conditions)
            {
                page.Item(page.Labelled(page.In(condition.Name), page.In(ShownBy(condition))));
            }

            foreach (var provision in conditions.Select(static condition => condition.Provision).Distinct())
            {
                page.Item(page.Labelled(page.In(Labels.Provision), page.In(provision)), mark: "* ");
            }
        }

        if (!NotApplied.IsEmpty)
        {
            page.Heading(Labels.NotApplied);
            foreach (var text in NotApplied)
            {
                page.Item(page.Numbers.InText(page.In(text)));
            }
        }

        return page.ToString();
    }

    private void WriteLimits(Page page)
    {
        if (_limits.Variations.IsEmpty)
        {
            return;
        }

        var table = new TextTable(
            Column.Words(page.In(Labels.OneStepMore)),
            Column.Numbers(page.In(Labels.FundedMore)),
            Column.Words(page.In(Labels.PaysMore)));
        foreach (var outcome in _limits.Variations)
        {
            var more = outcome.Sources.Where(static source => source.Change.Amount > 0)
                .Select(source => $"{source.Source} +{page.Numbers.Figure(source.Change)}");
            table.Add(
                page.Numbers.InText(page.In(outcome.Name)),
                outcome.GapChange is { } change ? page.Numbers.Figure(-change) : string.Empty,
                string.Join(", ", more));
        }

        page.Caption(page.In(Labels.LimitPrices));
        page.Table(table);
    }

    private static Narrative ShownBy(SupportCondition condition)
    {
        var place = condition.Attestation;
        return condition.IsShown switch
        {
            null => new("le document ne le dit pas", "the document does not say"),
            true => new($"attesté ({place})", $"attested ({place})"),
            false => new($"démenti ({place})", $"denied ({place})"),
        };
    }

    private string Json() => JsonOutput.Object(writer =>
    {
        var allocation = result.Allocation!;
        var press = PressShare.Of(programme);
        writer.WriteString("programme", programme.Id.Value);
        writer.WriteString("currency", allocation.Total.Currency.Code);
        writer.WriteNumber("total", allocation.Total.Amount);
        writer.WriteNumber("gap", allocation.Gap.Amount);
        writer.WriteNumber("unattributed", allocation.Unattributed.Amount);
        writer.WriteTexts("unpriced", costs.Unpriced.Select(static path => path.ToString()));
        writer.WriteObjects("sources", allocation.Sources, source =>
        {
            writer.WriteString("source", source.Source.Value);
            writer.WriteString("partner", source.Partner?.Value);
            writer.WriteNumber("amount", source.Amount.Amount);
            writer.WriteWord("limit", source.Limit);
            writer.WriteBoolean("isSaidByPressAlone", press.Any(share => share.Source.Id == source.Source));
        });
        writer.WriteObjects("payments", result.Payments, payment =>
        {
            writer.WriteString("source", payment.Source.Value);
            writer.WriteString("line", payment.Line.Value);
            writer.WriteString("month", NodaTime.Text.YearMonthPattern.Iso.Format(payment.Month));
            writer.WriteNumber("amount", payment.Amount.Amount);
        });
        writer.WriteObjects("prices", result.Proof!.Prices, price =>
        {
            writer.WriteWord("limit", price.Limit);
            writer.WriteString("source", price.Source?.Value);
            writer.WriteString("rule", price.Rule?.Value);
            writer.WriteFraction("perUnit", price.PerUnit);
        });
        writer.WriteObjects("limits", _limits.Variations, outcome =>
        {
            writer.WriteString("step", outcome.Name.In(session.Language));
            writer.WriteNumber("gapChange", outcome.GapChange?.Amount ?? 0);
        });
        writer.WriteString("conflict", _conflict?.Message.In(session.Language));
        writer.WriteTexts("waysOut", _conflict?.WaysOut.Select(way => way.Text.In(session.Language)) ?? []);
        writer.WriteObjects("supportConditions", Conditions, condition =>
        {
            writer.WriteWord("condition", condition.Condition);
            writer.WritePropertyName("isShown");
            if (condition.IsShown is { } isShown)
            {
                writer.WriteBooleanValue(isShown);
            }
            else
            {
                writer.WriteNullValue();
            }

            writer.WriteString("attestation", condition.Attestation?.ToString());
            writer.WriteString("provision", condition.Provision.In(session.Language));
            writer.WriteWord("provisionEvidence", condition.ProvisionEvidence);
            writer.WriteTexts("evidence", condition.Evidence.Select(static item => item.Value));
            writer.WriteTexts("documents", condition.Documents.Select(static document => document.Value));
        });
        writer.WriteTexts("notApplied", NotApplied.Select(text => text.In(session.Language)));
    });
}
