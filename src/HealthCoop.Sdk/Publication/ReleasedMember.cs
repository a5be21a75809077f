using System.Text.Json.Serialization.Metadata;

namespace HealthCoop.Publication;

/// <summary>A member of documents, and how it is told of.</summary>
/// <param name="Info">The member's metadata.</param>
/// <param name="Item">The metadata of what it holds, or of the items of its list.</param>
/// <param name="IsList">Whether it is a list.</param>
/// <param name="Rule">How it is told of.</param>
/// <param name="Named">The type of the entities that it names, if it holds ids.</param>
/// <param name="IsOwnName">Whether it is the name of an entity.</param>
internal sealed record ReleasedMember(
    JsonPropertyInfo Info,
    JsonTypeInfo Item,
    bool IsList,
    ReleaseRule Rule,
    Type? Named,
    bool IsOwnName)
{
    public string Name => Info.Name;

    /// <summary>Gets whether it is the id of the entity that has it.</summary>
    public bool IsOwnId { get; init; }

    /// <summary>Gets the list that it says to be complete, if that is what it says.</summary>
    public ReleasedMember? Completes { get; init; }

    /// <summary>Gets whether the member only says what kind of document this is.</summary>
    public bool IsHead => Info.Order < 0;

    /// <summary>Gets whether it holds claims.</summary>
    public bool IsClaim => typeof(IClaim).IsAssignableFrom(Item.Type);

    /// <summary>Gets what an object has in the member, or nothing where documents leave it out.</summary>
    public object? ValueOf(object content) =>
        Info.Get!(content) is { } value && Info.ShouldSerialize?.Invoke(content, value) is not false ? value : null;
}
