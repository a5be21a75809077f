namespace HealthCoop.Tests.Fuzzing;

/// <summary>A kind of content that is spoilt, and the public way that it goes.</summary>
internal abstract record FuzzTarget(string Name, byte[][] Originals)
{
    /// <summary>Sends one mutant on its way.</summary>
    /// <param name="mutant">The document.</param>
    /// <param name="outcomes">Counts what came of it.</param>
    /// <exception cref="FuzzException">A step did what its documentation does not say.</exception>
    public abstract void Take(byte[] mutant, FuzzOutcomes outcomes);

    protected static void Go(string stage, Type[] documented, Action go, FuzzOutcomes outcomes)
    {
        try
        {
            go();
        }
        catch (Exception e)
        {
            if (!documented.Any(type => type.IsInstanceOfType(e)))
            {
                throw new FuzzException(stage, e);
            }

            outcomes.Add($"{stage}: {e.GetType().Name}");
        }
    }
}

/// <typeparam name="T">The content's type.</typeparam>
/// <param name="Name">What is spoilt.</param>
/// <param name="Originals">Sound documents.</param>
/// <param name="Read">Reads a mutant, asserts what reading promises, and gives its content or nothing.</param>
/// <param name="Stages">What is done with content that could be read. A new feature adds its stage here.</param>
internal sealed record FuzzTarget<T>(string Name, byte[][] Originals, FuzzReading<T> Read, FuzzStage<T>[] Stages)
    : FuzzTarget(Name, Originals)
    where T : class
{
    public override void Take(byte[] mutant, FuzzOutcomes outcomes)
    {
        T? content = null;
        Go(Read.Name, Read.Documented, () => content = Read.Go(mutant), outcomes);
        outcomes.Add(content is null ? FuzzOutcomes.Refused : FuzzOutcomes.Read);
        if (content is null)
        {
            return;
        }

        foreach (var stage in Stages)
        {
            Go(stage.Name, stage.Documented, () => stage.Go(content), outcomes);
        }
    }
}
