namespace HealthCoop.Tests.Documents;

/// <summary>Numbers that look random and are the same for the same seed, on every system.</summary>
internal sealed class Dice(int seed)
{
    private ulong _state = (uint)seed + 0x9E3779B97F4A7C15UL;

    /// <summary>Gets a number from zero to one below a limit.</summary>
    public int Below(int limit)
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15UL;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return (int)((mixed ^ (mixed >> 31)) % (uint)limit);
        }
    }

    public bool Flip() => Below(2) == 0;

    public T OneOf<T>(params T[] items) => items[Below(items.Length)];
}
