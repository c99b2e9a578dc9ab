using System.Globalization;
using System.Reflection.Metadata;

namespace Grader.Grading.Conformance.Surface;

/// <summary>Writes constants as C# does: <c>"x"</c>, <c>'c'</c>, <c>1.5m</c>, <c>null</c>.</summary>
internal static class ConstantText
{
    public static string Of(MetadataReader reader, ConstantHandle handle, bool isValueType)
    {
        var constant = reader.GetConstant(handle);
        var value = reader.GetBlobReader(constant.Value).ReadConstant(constant.TypeCode);
        return value switch
        {
            null => isValueType ? "default" : "null",
            bool truth => truth ? "true" : "false",
            string text => $"\"{text}\"",
            char letter => $"'{letter}'",
            float number => number.ToString("R", CultureInfo.InvariantCulture) + "f",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };
    }

    public static string Of(decimal value) => value.ToString(CultureInfo.InvariantCulture) + "m";
}
