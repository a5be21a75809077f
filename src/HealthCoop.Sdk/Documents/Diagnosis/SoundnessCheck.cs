using System.Text.Json.Serialization.Metadata;
using HealthCoop.Documents.Faults;
using HealthCoop.Documents.Metadata;

namespace HealthCoop.Documents.Diagnosis;

/// <summary>Tells whether content that the serializer accepts is sound: ids, references, and what must agree.</summary>
internal sealed class SoundnessCheck : IDocumentVisitor, IContentCheck
{
    private readonly DocumentIds<IIdentifier> _ids = new();
    private bool _broken;

    public static bool Holds<T>(T content, JsonTypeInfo<T> type)
        where T : class
    {
        var check = new SoundnessCheck();
        var plan = DocumentPlan.Of(type.Options);
        try
        {
            DocumentWalk.Through(content, plan, null, check);
        }
        catch (Exception e) when (JsonSlice.IsRefusal(e))
        {
            return false;
        }

        return !check._broken && !check._ids.Duplicates.Any() && !check._ids.Dangling(plan.EntitiesIn(typeof(T))).Any();
    }

    public void Meet(object content, DocumentPath? path) => (content as ICheckedContent)?.Check(this);

    public void Meet(IIdentifier id, bool isOwn, DocumentPath? path) => _ids.Add(id.EntityType, id.Value, isOwn, id);

    public void MeetNull(DocumentPath? path) => _broken = true;

    public void Breaks(string rule, JsonPointer path, Narrative message, Narrative advice) => _broken = true;
}
