namespace HealthCoop.Documents;

/// <summary>Reads streams to their end, or to one byte beyond a limit.</summary>
internal static class DocumentStream
{
    private const int FirstSize = 16 * 1024;

    public static ReadOnlyMemory<byte> Read(Stream stream, int maximum)
    {
        var buffer = new byte[FirstSize];
        var length = 0;
        while (length <= maximum && stream.Read(Room(ref buffer, length, maximum)) is > 0 and var read)
        {
            length += read;
        }

        return buffer.AsMemory(0, length);
    }

    public static async Task<ReadOnlyMemory<byte>> ReadAsync(
        Stream stream,
        int maximum,
        CancellationToken cancellationToken)
    {
        var buffer = new byte[FirstSize];
        var length = 0;
        while (length <= maximum)
        {
            Grow(ref buffer, length, maximum);
            var read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                break;
            }

            length += read;
        }

        return buffer.AsMemory(0, length);
    }

    private static Span<byte> Room(ref byte[] buffer, int length, int maximum)
    {
        Grow(ref buffer, length, maximum);
        return buffer.AsSpan(length);
    }

    private static void Grow(ref byte[] buffer, int length, int maximum)
    {
        if (length == buffer.Length)
        {
            // One byte beyond the limit is enough to see that there is more.
            var twice = buffer.Length * 2L;
            Array.Resize(ref buffer, (int)Math.Min(twice >= maximum ? maximum + 1L : twice, Array.MaxLength));
        }
    }
}
