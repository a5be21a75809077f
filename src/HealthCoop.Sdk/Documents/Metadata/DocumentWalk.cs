using System.Collections;
using System.Text.Json.Serialization.Metadata;
using HealthCoop.Documents.Faults;

namespace HealthCoop.Documents.Metadata;

/// <summary>What is told of the objects and ids that a walk meets.</summary>
internal interface IDocumentVisitor
{
    /// <summary>Meets an object: an entity, a claim, checked content, or what leads to one.</summary>
    void Meet(object content, DocumentPath? path);

    /// <summary>Meets an id.</summary>
    void Meet(IIdentifier id, bool isOwn, DocumentPath? path);

    /// <summary>Meets nothing where a list has an item.</summary>
    void MeetNull(DocumentPath? path);
}

/// <summary>Goes through content in the order in which documents write it.</summary>
internal static class DocumentWalk
{
    /// <summary>Lists all claims of some content with their places in its document, in its order.</summary>
    public static ValueList<(JsonPointer Path, IClaim Claim)> ClaimsOf<T>(T content, JsonTypeInfo<T> type)
        where T : class
    {
        var collector = new ClaimCollector();
        Through(content, DocumentPlan.Of(type.Options), DocumentPath.Root(), collector);
        return collector.Claims.ToValueList();
    }

    /// <summary>Goes through some content, and tells of places where one is given to start from.</summary>
    public static void Through(object content, DocumentPlan plan, DocumentPath? path, IDocumentVisitor visitor)
    {
        visitor.Meet(content, path);
        foreach (var member in plan.MembersOf(content.GetType()))
        {
            if (member.Get(content) is not { } value)
            {
                continue;
            }

            if (member.IsOwnId && path is not null)
            {
                path.Entity = ((IIdentifier)value).ToReference();
            }

            if (!member.IsList)
            {
                Meet(value, member, plan, path?.Member(member.Name), visitor);
                continue;
            }

            var index = 0;
            var list = path is null || value is IValueList { IsEmpty: true } ? null : path.Member(member.Name);
            foreach (var item in (IEnumerable)value)
            {
                Meet(item, member, plan, list?.Item(index++), visitor);
            }
        }
    }

    private static void Meet(
        object? value,
        WalkedMember member,
        DocumentPlan plan,
        DocumentPath? path,
        IDocumentVisitor visitor)
    {
        if (value is null)
        {
            visitor.MeetNull(path);
        }
        else if (member.IsId)
        {
            visitor.Meet((IIdentifier)value, member.IsOwnId, path);
        }
        else if (value is not string)
        {
            Through(value, plan, path, visitor);
        }
    }

    private sealed class ClaimCollector : IDocumentVisitor
    {
        public List<(JsonPointer Path, IClaim Claim)> Claims { get; } = [];

        public void Meet(object content, DocumentPath? path)
        {
            if (content is IClaim claim)
            {
                Claims.Add((path!.ToPointer(), claim));
            }
        }

        public void Meet(IIdentifier id, bool isOwn, DocumentPath? path)
        {
        }

        public void MeetNull(DocumentPath? path)
        {
        }
    }
}
