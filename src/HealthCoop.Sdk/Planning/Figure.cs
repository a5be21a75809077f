using HealthCoop.Finance;
using HealthCoop.Programmes;

namespace HealthCoop.Planning;

/// <summary>Names a figure of a plan: an amount, number, share, date, month or interval, or an assumed value.</summary>
/// <remarks>
/// The default value names the whole document, which is no figure, so that no plan has it. Two names of one figure are
/// equal only when they name it in the same way.
/// </remarks>
/// <example><code>
/// var cost = Figure.CostOf(new("works-hombori"));
/// var place = cost.PathIn(plan);   // /costs/byActivity/4/amount
/// </code></example>
public readonly record struct Figure
{
    private readonly JsonPointer _path;
    private readonly FigureAxis _axis;
    private readonly string? _id;

    private Figure(JsonPointer path) => _path = path;

    private Figure(FigureAxis axis, string id)
    {
        _axis = axis;
        _id = id;
    }

    /// <summary>Gets the cost of the whole programme.</summary>
    public static Figure TotalCost { get; } = At(JsonPointer.Root / nameof(Plan.Costs) / nameof(Plan.Costs.Total));

    /// <summary>Gets what nobody pays.</summary>
    public static Figure FundingGap { get; } = At(JsonPointer.Root / nameof(Plan.Funding) / nameof(Plan.Funding.Gap));

    /// <summary>Names the figure at a place.</summary>
    /// <param name="path">The place in the plan's document.</param>
    /// <returns>The figure.</returns>
    public static Figure At(JsonPointer path) => new(path);

    /// <summary>Names what an activity costs.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>The figure, which plans have for activities that cost something.</returns>
    public static Figure CostOf(Id<Activity> activity) => new(FigureAxis.CostOfActivity, activity.Value);

    /// <summary>Names the first day of an activity.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>The figure.</returns>
    public static Figure StartOf(Id<Activity> activity) => new(FigureAxis.StartOfActivity, activity.Value);

    /// <summary>Names the last day of an activity.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>The figure.</returns>
    public static Figure FinishOf(Id<Activity> activity) => new(FigureAxis.FinishOfActivity, activity.Value);

    /// <summary>Names what a source pays.</summary>
    /// <param name="source">The source.</param>
    /// <returns>The figure.</returns>
    public static Figure FundingFrom(Id<FundingSource> source) => new(FigureAxis.FundingFromSource, source.Value);

    /// <summary>Finds the figure in a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The place in the plan's document, or <see langword="null"/> when the plan has no such figure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <see langword="null"/>.</exception>
    public JsonPointer? PathIn(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var id = _id;
        JsonPointer? path = _axis switch
        {
            FigureAxis.CostOfActivity => Item(
                JsonPointer.Root / nameof(Plan.Costs) / nameof(Plan.Costs.ByActivity),
                plan.Costs.ByActivity,
                part => part.Activity?.Value == id,
                nameof(Costing.ActivityAmount.Amount)),
            FigureAxis.StartOfActivity => Dated(plan, nameof(Scheduling.ScheduledActivity.Start)),
            FigureAxis.FinishOfActivity => Dated(plan, nameof(Scheduling.ScheduledActivity.Finish)),
            FigureAxis.FundingFromSource => Item(
                JsonPointer.Root / nameof(Plan.Funding) / nameof(Plan.Funding.Sources),
                plan.Funding.Sources,
                source => source.Source.Value == id,
                nameof(Financing.SourceAllocation.Amount)),
            _ => _path,
        };
        return path is { } place && PlanFigures.Of(plan).At(place) is not null ? place : null;
    }

    /// <summary>Writes the name.</summary>
    /// <returns>
    /// The place, such as <c>/costs/total</c>, or a text such as <c>startOfActivity(works-hombori)</c>.
    /// </returns>
    public override string ToString() =>
        _axis is FigureAxis.Place ? _path.ToString() : $"{AssumptionText.Of(_axis)}({_id})";

    private JsonPointer? Dated(Plan plan, string member)
    {
        var id = _id;
        return Item(
            JsonPointer.Root / nameof(Plan.Schedule) / nameof(Plan.Schedule.Activities),
            plan.Schedule.Activities,
            activity => activity.Activity.Value == id,
            member);
    }

    private static JsonPointer? Item<T>(JsonPointer list, ValueList<T> items, Func<T, bool> isMeant, string member) =>
        items.Index().Where(entry => isMeant(entry.Item)).Select(entry => (int?)entry.Index).FirstOrDefault() is { } i
            ? list / i / member
            : null;
}

/// <summary>By what a figure is named.</summary>
internal enum FigureAxis
{
    Place = 0,
    CostOfActivity = 1,
    StartOfActivity = 2,
    FinishOfActivity = 3,
    FundingFromSource = 4,
}
