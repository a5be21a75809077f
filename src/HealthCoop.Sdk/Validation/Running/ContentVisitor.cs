using HealthCoop.Documents.Faults;

namespace HealthCoop.Validation.Running;

/// <summary>What is told of the objects that a walk through content meets, and where the walk stands.</summary>
internal abstract class ContentVisitor
{
    private const int DeepestKnown = 32;

    private Step[] _steps = new Step[DeepestKnown];
    private int _depth;

    /// <summary>Gets the place of the walk in the document.</summary>
    public JsonPointer Path
    {
        get
        {
            var path = JsonPointer.Root;
            for (var i = 1; i <= _depth; i++)
            {
                path = _steps[i].Name is { } name ? path.Member(name) : path / _steps[i].Index;
            }

            return path;
        }
    }

    /// <summary>Gets the innermost entity around the place of the walk, or nothing.</summary>
    public EntityReference? EnclosingEntity
    {
        get
        {
            for (var i = _depth; i >= 0; i--)
            {
                if (_steps[i].Content is { } content && OwnId.Of(content) is { } id)
                {
                    return id.ToReference();
                }
            }

            return null;
        }
    }

    /// <summary>Meets an object.</summary>
    /// <param name="content">The object.</param>
    /// <param name="type">The ordinal of its type in <see cref="ContentWalk.Types"/>.</param>
    /// <returns>Whether the walk goes on into the object.</returns>
    public bool Enter(object content, int type)
    {
        _steps[_depth].Content = content;
        return Meet(content, type);
    }

    /// <summary>Meets nothing where a list has an item.</summary>
    public virtual void MeetNull()
    {
    }

    /// <summary>Goes into a member.</summary>
    public void Push(string name) => Push(new Step(name, 0));

    /// <summary>Goes to an item of a list.</summary>
    public void Push(int index) => Push(new Step(null, index));

    /// <summary>Goes back out.</summary>
    public void Pop() => _steps[_depth--] = default;

    /// <summary>Goes back to the beginning of some content, wherever the walk was left.</summary>
    protected void Reset(object? root)
    {
        Array.Clear(_steps);
        _depth = 0;
        _steps[0].Content = root;
    }

    protected abstract bool Meet(object content, int type);

    private void Push(Step step)
    {
        if (++_depth == _steps.Length)
        {
            Array.Resize(ref _steps, 2 * _depth);
        }

        _steps[_depth] = step;
    }

    private record struct Step(string? Name, int Index)
    {
        public object? Content { get; set; }
    }
}
