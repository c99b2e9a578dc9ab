namespace Grader.Grading.Conformance.Surface;

/// <summary>Operators as C# writes them.</summary>
internal static class OperatorNames
{
    private static readonly Dictionary<string, string> Symbols = new(StringComparer.Ordinal)
    {
        ["op_Addition"] = "+", ["op_Subtraction"] = "-", ["op_Multiply"] = "*", ["op_Division"] = "/", ["op_Modulus"] = "%",
        ["op_Equality"] = "==", ["op_Inequality"] = "!=", ["op_LessThan"] = "<", ["op_GreaterThan"] = ">",
        ["op_LessThanOrEqual"] = "<=", ["op_GreaterThanOrEqual"] = ">=", ["op_UnaryNegation"] = "-", ["op_UnaryPlus"] = "+",
        ["op_LogicalNot"] = "!", ["op_OnesComplement"] = "~", ["op_Increment"] = "++", ["op_Decrement"] = "--",
        ["op_BitwiseAnd"] = "&", ["op_BitwiseOr"] = "|", ["op_ExclusiveOr"] = "^", ["op_LeftShift"] = "<<",
        ["op_RightShift"] = ">>", ["op_UnsignedRightShift"] = ">>>", ["op_True"] = "true", ["op_False"] = "false",
    };

    /// <param name="type">The type that the method returns, in C#.</param>
    public static string TypeAndName(string type, string metadataName) => metadataName switch
    {
        "op_Implicit" => $"implicit operator {type}",
        "op_Explicit" => $"explicit operator {type}",
        _ when Symbols.TryGetValue(metadataName, out var symbol) => $"{type} operator {symbol}",
        _ => $"{type} {metadataName}",
    };
}
