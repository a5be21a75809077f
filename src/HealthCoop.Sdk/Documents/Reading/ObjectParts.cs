using System.Reflection;
using HealthCoop.Documents.Converters;

namespace HealthCoop.Documents.Reading;

/// <summary>What objects of one type consist of.</summary>
/// <param name="constructor">The constructor.</param>
/// <param name="parameters">What its parameters are where a document does not have them.</param>
/// <param name="members">The members.</param>
internal sealed class ObjectParts(ConstructorInfo constructor, object?[] parameters, MemberReader[] members)
{
    private const int MostMembers = 128;

    /// <summary>Gets the constructor.</summary>
    public ConstructorInvoker Constructor { get; } = ConstructorInvoker.Create(constructor);

    /// <summary>Gets what its parameters are where a document does not have them.</summary>
    public object?[] Parameters => parameters;

    /// <summary>Gets the members.</summary>
    public MemberReader[] Members { get; } = members.Length <= MostMembers
        ? members
        : throw new NotSupportedException($"An object has more than {MostMembers} members.");

    /// <summary>Gets which members a document must have, a bit each.</summary>
    public UInt128 Asked { get; } = members.Index()
        .Where(member => member.Item.IsAsked)
        .Aggregate(UInt128.Zero, static (asked, member) => asked | (UInt128.One << member.Index));

    /// <summary>Gets the converter of the ids of the objects, where they are entities.</summary>
    public IIdConverter? Ids { get; init; }

    /// <summary>Gets whether members are set in their own order, whatever that of the document, since one of them
    /// tells what another was stated to be.</summary>
    public bool IsSetInOrder { get; init; }

    /// <summary>Gets whether the members of an object must agree with each other.</summary>
    public bool IsChecked { get; init; }
}
