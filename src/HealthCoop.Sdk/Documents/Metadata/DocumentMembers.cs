using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using HealthCoop.Care;
using HealthCoop.Documents.Converters;
using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Law;
using HealthCoop.Partners;
using HealthCoop.Programmes;

namespace HealthCoop.Documents.Metadata;

/// <summary>Which members an object has in documents, in which order, and which of them are left out when
/// empty.</summary>
internal static class DocumentMembers
{
    public const string Schema = "$schema";
    public const string Version = "version";

    // Version 1.0 wrote these even where they say nothing, so that the hashes of its documents stay what they are.
    private static readonly HashSet<(string Type, string Member)> AlwaysWritten =
    [
        (nameof(Activity), "mayPause"),
        (nameof(Agreement), "beneficiariesAreComplete"),
        (nameof(Agreement), "mandatesAreComplete"),
        (nameof(CarePackage), "evidence"),
        (nameof(CareService), "needsAreComplete"),
        (nameof(CompetenceTransfer), "competencesAreComplete"),
        (nameof(CostItem), "nature"),
        (nameof(Dialogue), "partiesAreComplete"),
        (nameof(Facility), "runningCostsAreComplete"),
        (nameof(FacilityMeans), "buildingIsComplete"),
        (nameof(FacilityMeans), "commoditiesAreComplete"),
        (nameof(FacilityMeans), "equipmentIsComplete"),
        (nameof(FacilityMeans), "postsAreComplete"),
        (nameof(GrantProfile), "rateBase"),
        (nameof(Objective), "indicatorsAreComplete"),
        (nameof(Partner), "nature"),
        (nameof(Precedence), "link"),
        (nameof(Programme), "participationsAreComplete"),
        (nameof(Programme), "partnersAreComplete"),
        (nameof(Programme), "pillarsAreComplete"),
    ];

    /// <summary>Arranges the members of an object.</summary>
    public static void Arrange(JsonTypeInfo type, string? schema)
    {
        if (type.Kind is not JsonTypeInfoKind.Object)
        {
            return;
        }

        // What is derived from other members is neither written nor read.
        var derived = type.Properties.Where(member => member.Set is null && member.AssociatedParameter is null);
        foreach (var member in derived.ToArray())
        {
            type.Properties.Remove(member);
        }

        // The id comes first, then what all kinds have in common, the host's own last.
        var order = 0;
        foreach (var member in type.Properties.OrderBy(RankOf))
        {
            member.Order = order++;
            LeaveOutWhenEmpty(member);
            member.IsRequired &= !member.IsNullableParameter;
            member.CustomConverter ??= RangeOf(type.Type, member.Name);
        }

        if (schema is not null)
        {
            type.Properties.Add(Head(type, Schema, schema, order: -2));
            var version = Head(type, Version, VersionConverter.Current, order: -1);
            version.IsRequired = true;
            version.CustomConverter = new VersionConverter();
            type.Properties.Add(version);
        }
    }

    private static int RankOf(JsonPropertyInfo member)
    {
        if (member.PropertyType == typeof(Extensions))
        {
            return int.MaxValue;
        }

        if (member.Name == "id")
        {
            return 0;
        }

        var depth = 1;
        for (var type = member.DeclaringType.BaseType; type is not null; type = type.BaseType)
        {
            depth++;
        }

        return depth;
    }

    // What a type itself refuses is better said with its bounds.
    private static JsonConverter? RangeOf(Type type, string member) => (type.Name, member) switch
    {
        (nameof(Length), "count") => new IntegerConverter(0, Length.MaximumCount),
        (nameof(Addendum), "number") => new IntegerConverter(1),
        (nameof(CarePackage), "version") => new IntegerConverter(1),
        (nameof(EquipmentNeed), "quantity") => new IntegerConverter(1),
        (nameof(EquipmentStock), "quantity") => new IntegerConverter(0),
        (nameof(HealthPlanPriority), "rank") => new IntegerConverter(1),
        (nameof(Meeting), "number") => new OptionalIntegerConverter(1),
        (nameof(CoverageYear) or nameof(HealthPlanYear), "year") => new IntegerConverter(1, 9_999),
        _ => null,
    };

    private static void LeaveOutWhenEmpty(JsonPropertyInfo member)
    {
        if (member.PropertyType == typeof(Extensions))
        {
            member.ShouldSerialize = static (_, value) => value is not Extensions { IsEmpty: true };
        }
        else if (member.PropertyType == typeof(Comparator))
        {
            member.ShouldSerialize = static (_, value) => value is not Comparator.Exactly;
        }
        else if (!member.IsAsked && member.PropertyType == typeof(PillarShares))
        {
            member.ShouldSerialize = static (_, value) => value is not PillarShares { IsEmpty: true };
        }
        else if (typeof(IValueList).IsAssignableFrom(member.PropertyType))
        {
            member.ShouldSerialize = member.IsAsked
                ? static (_, value) => IsSound((IValueList)value!)
                : static (_, value) => IsSound((IValueList)value!) && value is not IValueList { IsEmpty: true };
        }
        else if (member.SaysNothingByDefault)
        {
            member.ShouldSerialize = static (_, value) => Convert.ToInt64(value, CultureInfo.InvariantCulture) != 0;
        }
        else if (!member.MayBeNull)
        {
            // What must not be null is written even so, which the serializer refuses: left out, it could not be read.
            member.ShouldSerialize = static (_, _) => true;
        }
    }

    private static bool IsSound(IValueList list) => !list.HasNull
        ? true
        : throw new ArgumentException("A list has nothing where it should have an item.", nameof(list));

    private static JsonPropertyInfo Head(JsonTypeInfo type, string name, string value, int order)
    {
        var member = JsonMetadataServices.CreatePropertyInfo<string>(type.Options, new()
        {
            IsProperty = true,
            IsPublic = true,
            DeclaringType = type.Type,
            PropertyName = name,
            JsonPropertyName = name,
            Getter = _ => value,
            Setter = static (_, _) => { },
        });
        member.Order = order;
        member.IsSetNullable = false;
        return member;
    }

    extension(JsonPropertyInfo member)
    {
        /// <summary>Gets whether a document must have the member.</summary>
        public bool IsAsked =>
            member.IsRequired
            || (member.AssociatedParameter is { IsMemberInitializer: false, HasDefaultValue: false }
                && !member.IsNullableParameter);

        /// <summary>Gets whether the member tells of the document and not of its content.</summary>
        public bool IsHead => member.Name is Schema or Version && member.Order < 0;
        /// <summary>Gets whether documents leave the member out where it has the default of its type.</summary>
        private bool SaysNothingByDefault =>
            !member.IsAsked
            && (member.PropertyType == typeof(bool) || member.PropertyType.IsEnum)
            && !AlwaysWritten.Contains((member.DeclaringType.Name, member.Name));

        /// <summary>Gets whether the member is a parameter that may be null, and so is left out when it is.</summary>
        private bool IsNullableParameter =>
            member.AssociatedParameter is { IsMemberInitializer: false, IsNullable: true };

        /// <summary>Gets whether a document may write null instead of leaving the member out.</summary>
        public bool MayBeNull =>
            Nullable.GetUnderlyingType(member.PropertyType) is not null
            || (!member.PropertyType.IsValueType
                && (member.AssociatedParameter is { IsMemberInitializer: false } parameter
                    ? parameter.IsNullable
                    : member.IsSetNullable));
    }
}
