using System.Reflection.Metadata;

namespace Grader.Grading.Metadata;

/// <summary>The names that C# has for types that signatures spell with one byte.</summary>
internal static class Keywords
{
    public static string Of(SignatureTypeCode code) => code switch
    {
        SignatureTypeCode.Void => "void",
        SignatureTypeCode.Boolean => "bool",
        SignatureTypeCode.Char => "char",
        SignatureTypeCode.SByte => "sbyte",
        SignatureTypeCode.Byte => "byte",
        SignatureTypeCode.Int16 => "short",
        SignatureTypeCode.UInt16 => "ushort",
        SignatureTypeCode.Int32 => "int",
        SignatureTypeCode.UInt32 => "uint",
        SignatureTypeCode.Int64 => "long",
        SignatureTypeCode.UInt64 => "ulong",
        SignatureTypeCode.Single => "float",
        SignatureTypeCode.Double => "double",
        SignatureTypeCode.String => "string",
        SignatureTypeCode.IntPtr => "nint",
        SignatureTypeCode.UIntPtr => "nuint",
        SignatureTypeCode.Object => "object",
        _ => throw new BadImageFormatException($"{code} is no type that a signature spells with one byte."),
    };
}
