using System.Buffers.Text;

namespace HealthCoop.Documents.Converters;

/// <summary>Looks at numbers as they are written.</summary>
internal static class NumberText
{
    private const int MostDigits = 28;

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
