using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using HealthCoop.Care;
using HealthCoop.Finance;
using HealthCoop.HealthFinancing;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Territories;

namespace HealthCoop.Tests.Documents;

/// <summary>Makes sound programmes with every kind of member of the model, out of its types.</summary>
internal sealed class ProgrammeGenerator
{
    private readonly Dice _dice;
    private readonly ScalarGenerator _scalars;
    private readonly ProgrammeShape _shape;
    private readonly Dictionary<Type, int> _entities;
    private readonly Dictionary<Type, int> _made = [];
    private readonly Dictionary<Type, Type[]> _kinds = [];
    private readonly Dictionary<Type, (PropertyInfo Member, FieldInfo? Field, bool IsAsked)[]> _members = [];

    private ProgrammeGenerator(int seed, ProgrammeShape shape)
    {
        _dice = new(seed);
        _shape = shape;
        _scalars = new(_dice, shape.IsOrdinary);
        _entities = typeof(Programme).GetProperties()
            .Select(member => ItemOf(member.PropertyType))
            .Append(typeof(FundingSource))
            .Where(item => item is not null && EntityOf(item) is not null)
            .ToDictionary(item => item!, item => shape.CountOf(item!, _dice) + (item == typeof(Partner) ? 1 : 0));
    }

    /// <summary>Gets the types that were given to members so far, to see that none is forgotten.</summary>
    public HashSet<string> Written { get; } = [];

    public static Programme Make(int seed) => Make(seed, out _);

    public static Programme Make(int seed, out HashSet<string> written) => Make(seed, ProgrammeShape.Odd, out written);

    public static Programme Make(int seed, ProgrammeShape shape, out HashSet<string> written)
    {
        var generator = new ProgrammeGenerator(seed, shape);
        written = generator.Written;
        return (Programme)generator.Create(typeof(Programme), 0)!;
    }

    /// <summary>Makes one of each kind of a closed choice.</summary>
    public static IReadOnlyList<T> MakeKinds<T>(int seed)
        where T : class
    {
        var generator = new ProgrammeGenerator(seed, ProgrammeShape.Odd);
        return [.. generator.KindsOf(typeof(T)).Select(kind => (T)generator.Create(kind, 2)!)];
    }

    private static Type? ItemOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>)
            ? type.GetGenericArguments()[0]
            : null;

    private static Type? EntityOf(Type type) => type.GetInterfaces()
        .FirstOrDefault(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEntity<>))
        ?.GetGenericArguments()[0];

    private object? Create(Type type, int depth)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Create(underlying, depth);
        }

        if (_scalars.Make(type) is { } scalar)
        {
            return scalar;
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>))
        {
            return IdOf(type.GetGenericArguments()[0]);
        }

        if (ItemOf(type) is { } item)
        {
            return List(type, item, depth);
        }

        return type.IsAbstract ? Create(_dice.OneOf(KindsOf(type)), depth) : Fill(type, depth);
    }

    private Type[] KindsOf(Type type) => _kinds.TryGetValue(type, out var kinds)
        ? kinds
        : _kinds[type] = [.. type.Assembly.GetTypes().Where(kind => !kind.IsAbstract && kind.IsSubclassOf(type))];

    // An id of something that the programme has, or of something that it never has.
    private object IdOf(Type entity) => Activator.CreateInstance(
        typeof(Id<>).MakeGenericType(entity),
        $"{entity.Name}-{_shape.ReferenceTo(_made.GetValueOrDefault(entity), _entities.GetValueOrDefault(entity, 3), _dice)}")!;

    private object OwnId(Type entity)
    {
        var number = _made[entity] = _made.GetValueOrDefault(entity) + 1;
        return Activator.CreateInstance(typeof(Id<>).MakeGenericType(entity), $"{entity.Name}-{number}")!;
    }

    private object List(Type type, Type item, int depth)
    {
        var isCounted = depth == 1 || item == typeof(FundingSource);
        var count = isCounted && _entities.TryGetValue(item, out var entities) ? entities : _shape.ItemsAt(depth, _dice);
        var items = Array.CreateInstance(item, count);
        for (var i = 0; i < count; i++)
        {
            items.SetValue(Create(item, depth), i);
        }

        return Activator.CreateInstance(type, BindingFlags.NonPublic | BindingFlags.Instance, null, [items], null)!;
    }

    private object Fill(Type type, int depth)
    {
        var content = RuntimeHelpers.GetUninitializedObject(type);
        var entity = EntityOf(type);
        var excluded = !IsClaim(type) ? null : _shape.IsKnown(_dice) ? "Assumption" : "Value";
        foreach (var (member, field, isAsked) in MembersOf(type))
        {
            var isOwnId = entity is not null && member.Name == "Id";
            if (member.Name != excluded && (isOwnId || isAsked || IsWhole(member, depth)
                || _shape.IsWrittenAt(depth, _dice)))
            {
                Set(content, member, field, isOwnId ? OwnId(entity!) : Create(member.PropertyType, depth + 1));
            }
        }

        return Sound(content);
    }

    // Each list of the programme is there, and its budget, so that references lead somewhere.
    private static bool IsWhole(PropertyInfo member, int depth) =>
        depth == 0 && (ItemOf(member.PropertyType) is not null || member.PropertyType == typeof(Budget));

    private static bool IsClaim(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Claim<>);

    // Positional members can only be set at their fields.
    private (PropertyInfo Member, FieldInfo? Field, bool IsAsked)[] MembersOf(Type type)
    {
        if (!_members.TryGetValue(type, out var members))
        {
            _members[type] = members =
            [
                .. type.GetProperties().Select(member => (
                    member,
                    member.DeclaringType!.GetField(
                        $"<{member.Name}>k__BackingField",
                        BindingFlags.NonPublic | BindingFlags.Instance),
                    member.IsDefined(typeof(RequiredMemberAttribute))
                        || Nullability.Create(member).ReadState is not NullabilityState.Nullable)),
            ];
        }

        return members;
    }

    private NullabilityInfoContext Nullability { get; } = new();

    private void Set(object content, PropertyInfo member, FieldInfo? field, object? value)
    {
        if (field is not null)
        {
            field.SetValue(content, value);
        }
        else if (member.CanWrite)
        {
            member.SetValue(content, value);
        }
        else
        {
            return;
        }

        if (value is string || (value is IEnumerable list ? list.GetEnumerator().MoveNext() : value is not null))
        {
            Written.Add($"{member.DeclaringType!.Name}.{JsonNamingPolicy.CamelCase.ConvertName(member.Name)}");
        }
    }

    private static object Sound(object content) => content switch
    {
        Budget budget => Sound(budget),
        Facility facility => facility with
        {
            StatedType = facility.StatedType is { IsKnown: true } stated
                ? stated with { Value = facility.Type }
                : facility.StatedType,
            UserShares = facility.UserShares
                .Select(share => share with { Share = Unknown(share.Share)! })
                .ToValueList(),
            PopulationOutOfReach = facility is { PopulationServed.IsKnown: true, PopulationOutOfReach: not null }
                ? facility.PopulationServed
                : facility.PopulationOutOfReach,
        },
        CostItem item => item with { ClaimedFrom = item.ClaimedFrom.Distinct().ToValueList() },
        FeePolicy policy => policy with
        {
            Receipts = policy.Receipts.Select(use => use with { Share = Unknown(use.Share) }).ToValueList(),
        },
        StaffPost { Qualified: { IsKnown: true } qualified } post =>
            post with { Qualified = qualified with { Value = post.Staff } },
        EquipmentMaintenance { Provider: not null } maintenance => maintenance with { DoneBy = null },
        CarePackage package when package.Replaces == package.Id => package with { Replaces = null },
        CoverageYear year => year with { Year = (year.Year % 9_999) + 1 },
        CapacityScale scale => scale with { Lowest = 0m, Highest = 1m },
        HealthPlanYear year => year with
        {
            Year = (year.Year % 9_999) + 1,
            SubsidyRequired = year.Cost is { IsKnown: true } && year.SubsidyRequired is { IsKnown: true }
                ? year.Cost
                : year.SubsidyRequired,
        },
        CommunalHealthPlan plan => Sound(plan),
        Activity activity => Sound(activity),
        Indicator indicator => indicator with { AddsUp = false },
        IndicatorValue value => value with
        {
            Parts = value.Parts
                .DistinctBy(part => part with { Value = Claim.Planned(0m), OutOf = null })
                .ToValueList(),
        },
        CapacityAssessment capacity => capacity with
        {
            Scale = capacity.Scale with { Lowest = 0m, Highest = 9999999999999999999999999999m },
        },
        DatedMilestone milestone => milestone with { Through = milestone.Through is null ? null : milestone.On },
        Territory territory => territory with
        {
            Populations = territory.Populations.DistinctBy(count => count.On).ToValueList(),
        },
        CommunalHealthSystem system => system with
        {
            FacilityCounts = system.FacilityCounts.DistinctBy(count => count.Type).ToValueList(),
        },
        HandOver handOver when handOver.From == handOver.To => handOver with { From = null },
        Meeting meeting => meeting with { Through = meeting.Through is null ? null : meeting.On },
        Commitment commitment => commitment with { Due = commitment.Due is null ? null : commitment.MadeOn },
        Objective objective => objective with { ContributesTo = Before(objective.Id, objective.ContributesTo) },
        Partner partner => partner with
        {
            PartOf = IsBefore(partner.Id, partner.PartOf) ? partner.PartOf : null,
            Members = partner.Members.Where(member => member != partner.Id).ToValueList(),
        },
        Agreement agreement => agreement with
        {
            Under = IsBefore(agreement.Id, agreement.Under) ? agreement.Under : null,
            Replaces = IsBefore(agreement.Id, agreement.Replaces) ? agreement.Replaces : null,
        },
        Mandate mandate when mandate.By == mandate.To => mandate with
        {
            To = new(mandate.By.Value == "Partner-1" ? "Partner-2" : "Partner-1"),
        },
        Programme programme => programme with
        {
            End = programme.Duration is not null || programme.End is null ? null : programme.Start,
            Beneficiaries = programme.Beneficiaries
                .Select(beneficiary => beneficiary with { Share = Unknown(beneficiary.Share) })
                .ToValueList(),
        },
        Breakdown<TraineeCategory> breakdown => breakdown with { Parts = Unknown(breakdown.Parts) },
        Breakdown<TraineeStatus> breakdown => breakdown with { Parts = Unknown(breakdown.Parts) },
        Breakdown<Sex> breakdown => breakdown with { Parts = Unknown(breakdown.Parts) },
        _ => content,
    };

    // The entities of a type are numbered.
    private static bool IsBefore<T>(Id<T> own, Id<T>? other)
        where T : class, IEntity<T> => other is { } id && NumberOf(id) < NumberOf(own);

    private static ValueList<Id<T>> Before<T>(Id<T> own, ValueList<Id<T>> others)
        where T : class, IEntity<T> => others.Where(other => IsBefore(own, other)).ToValueList();

    private static int NumberOf<T>(Id<T> id)
        where T : class, IEntity<T> => int.Parse(id.Value.Split('-')[1], CultureInfo.InvariantCulture);

    private static CommunalHealthPlan Sound(CommunalHealthPlan plan)
    {
        var years = plan.YearlyMeans.DistinctBy(year => year.Year).ToValueList();
        var isWithin = years.All(year => year.Year >= plan.Years?.First && year.Year <= plan.Years?.Last);
        return plan with
        {
            YearlyMeans = years,
            Years = isWithin && plan.Years is { First: 1, Last: 9_999 } ? plan.Years : null,
            Priorities = plan.Priorities.DistinctBy(priority => priority.Rank).ToValueList(),
            Steps = plan.Steps.Select(step => step with { On = Unknown(step.On) }).ToValueList(),
        };
    }

    private static Activity Sound(Activity activity)
    {
        var shared = activity with
        {
            BeneficiaryShares = activity.BeneficiaryShares
                .Select(share => share with { Share = Unknown(share.Share)! })
                .ToValueList(),
        };
        var dated = shared.Timing is ThroughoutTiming
            ? shared with { StopsIn = [], NotBefore = null, NotAfter = null }
            : shared with { NotAfter = shared.NotAfter is null ? null : shared.NotBefore };
        return dated is Training { Trainees.Total: var total } training
            ? training with
            {
                ByStatus = training.ByStatus is null ? null : training.ByStatus with { Total = total },
                BySex = training.BySex is null ? null : training.BySex with { Total = total },
                Attendances = Unknown(training.Attendances),
            }
            : dated is Study study
            ? study with { Evaluates = study.Evaluates.Where(other => other != study.Id).ToValueList() }
            : dated is DirectAssistance assistance ? assistance with { Contacts = Unknown(assistance.Contacts) }
            : dated;
    }

    private static Budget Sound(Budget budget) => budget with
    {
        Total = In(budget.Currency, budget.Total),
        Receipts = In(budget.Currency, budget.Receipts),
        ReserveSpent = In(budget.Currency, budget.ReserveSpent),
        Sources = budget.Sources
            .Select(source => source with
            {
                Amount = In(budget.Currency, source.Amount),
                RequestedAmount = In(budget.Currency, source.RequestedAmount),
                ValuedPart = In(budget.Currency, source.ValuedPart),
                Instalments = source.Instalments
                    .Select(instalment => instalment with { Amount = In(budget.Currency, instalment.Amount) })
                    .ToValueList(),
            })
            .ToValueList(),
        Headings = budget.Headings
            .Select(heading => heading with
            {
                Amount = In(budget.Currency, budget.Total.IsKnown ? budget.Total : heading.Amount),
                Revised = In(budget.Currency, heading.Revised),
            })
            .DistinctBy(heading => (heading.Heading, heading.FundingSource))
            .ToValueList(),
        HeadingsAreComplete = budget.HeadingsAreComplete && !budget.Total.IsKnown,
        AnnualContributions = budget.AnnualContributions
            .Select(contribution => contribution with { PerYear = In(budget.Currency, contribution.PerYear) })
            .DistinctBy(contribution => contribution.Partner)
            .ToValueList(),
        ExchangeRates = budget.ExchangeRates.IsEmpty ? [] :
        [
            budget.ExchangeRates[0] with { Base = Currency.Usd, Quote = Currency.Eur, Value = 0.907m },
        ],
    };

    [return: NotNullIfNotNull(nameof(claim))]
    private static Claim<Money>? In(Currency currency, Claim<Money>? claim) =>
        claim is null ? null : Map(claim, money => new(Math.Abs(decimal.Truncate(money.Amount)), currency));

    private static Claim<T> Map<T>(Claim<T> claim, Func<T, T> map)
        where T : struct => claim switch
        {
            { Value: { } value } => claim with { Value = map(value) },
            { Assumption: { } assumed } => claim with { Assumption = new(map(assumed.Value), assumed.Because) },
            _ => claim,
        };

    private static Claim<T>? Unknown<T>(Claim<T>? claim)
        where T : struct => claim is null ? null : claim with { Value = null };

    private static ValueList<BreakdownPart<T>> Unknown<T>(ValueList<BreakdownPart<T>> parts)
        where T : struct, Enum => parts.Select(part => part with { People = part.People with { Value = null } }).ToValueList();
}
