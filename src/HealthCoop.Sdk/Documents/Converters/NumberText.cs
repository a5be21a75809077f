using System.Buffers.Text;
using System.Text.Json;

namespace HealthCoop.Documents.Converters;

/// <summary>Looks at numbers as they are written.</summary>
internal static class NumberText
{
    private const int MostDigits = 28;

    /// <summary>Gets a whole number, however it is written: 12.0 and 1.2e1 are 12.</summary>
    public static bool TryGetWhole(ref Utf8JsonReader reader, out int value)
    {
        if (reader.TryGetInt32(out value))
        {
            return true;
        }

        var isWhole = reader.TryGetDecimal(out var number)
            && FitsDecimal(reader.ValueSpan)
            && number is >= int.MinValue and <= int.MaxValue
            && decimal.IsInteger(number);
        value = isWhole ? (int)number : 0;
        return isWhole;
    }

    /// <summary>Tells whether a number of JSON keeps all its digits as a decimal.</summary>
    public static bool FitsDecimal(ReadOnlySpan<byte> number)
    {
        var end = number.IndexOfAny((byte)'e', (byte)'E');
        var mantissa = end < 0 ? number : number[..end];
        var exponent = 0;
        if (end >= 0 && !Utf8Parser.TryParse(number[(end + 1)..], out exponent, out _))
        {
            return false;
        }

        var point = mantissa.IndexOf((byte)'.');
        var (digits, zeros, decimals) = (0, 0, 0);
        for (var i = 0; i < mantissa.Length; i++)
        {
            if (!char.IsAsciiDigit((char)mantissa[i]))
            {
                continue;
            }

            decimals += point >= 0 && i > point ? 1 : 0;
            zeros = mantissa[i] == '0' ? zeros + 1 : 0;
            digits += digits > 0 || zeros == 0 ? 1 : 0;
        }

        return digits - zeros <= MostDigits && (digits == 0 || (long)decimals - zeros - exponent <= MostDigits);
    }
}
