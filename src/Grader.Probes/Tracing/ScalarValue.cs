using System.Globalization;

namespace Grader.Probes.Tracing;

/// <summary>A number, character or truth value as it stood in an item: copied without boxing, written invariantly.</summary>
internal readonly struct ScalarValue
{
    private readonly Form form;
    private readonly long bits;

    private ScalarValue(Form form, long bits) => (this.form, this.bits) = (form, bits);

    private enum Form : byte
    {
        Unknown,
        Integer,
        Real,
        Character,
        Truth,
    }

    public bool IsKnown => form != Form.Unknown;

    /// <summary>Unknown for every other type: the comparisons of types are constants to the compiler.</summary>
    public static ScalarValue Of<T>(T value)
    {
        if (typeof(T) == typeof(int)) return new(Form.Integer, (int)(object)value!);
        if (typeof(T) == typeof(long)) return new(Form.Integer, (long)(object)value!);
        if (typeof(T) == typeof(double)) return new(Form.Real, BitConverter.DoubleToInt64Bits((double)(object)value!));
        if (typeof(T) == typeof(char)) return new(Form.Character, (char)(object)value!);
        if (typeof(T) == typeof(bool)) return new(Form.Truth, (bool)(object)value! ? 1 : 0);
        return default;
    }

    public override string ToString() => form switch
    {
        Form.Integer => bits.ToString(CultureInfo.InvariantCulture),
        Form.Real => BitConverter.Int64BitsToDouble(bits).ToString(CultureInfo.InvariantCulture),
        Form.Character => $"'{(char)bits}'",
        Form.Truth => bits != 0 ? "true" : "false",
        _ => "",
    };
}
