using System.Reflection;

namespace Grader.Grading.Policy.Walk;

/// <summary>Rules on the fields that a submission declares.</summary>
internal static class FieldRules
{
    public static void Check(Inspection inspection, FieldDefinitionHandle handle, string typeName, bool inDetails)
    {
        var reader = inspection.Reader;
        var field = reader.GetFieldDefinition(handle);
        var site = new Site { Field = handle, IsHidden = GeneratedNames.IsGeneratedType(typeName) };
        inspection.Uses.Field(field.Signature, site);
        if (inDetails) return;

        if (ByRefTypes.Referent(inspection.Signatures.Field(field.Signature)) is not null)
            inspection.Refuse("ref field", site, "`ref` fields are not allowed here: keep the array and an index.");
        const FieldAttributes Forbidden = FieldAttributes.HasFieldRVA | FieldAttributes.HasFieldMarshal | FieldAttributes.PinvokeImpl;
        if ((field.Attributes & Forbidden) != 0)
            inspection.Refuse("field flags", site, "A field has an attribute that plain C# does not need; remove it.");
        if (field.GetOffset() >= 0)
            inspection.Refuse(TypeRules.Layout, site, "`[FieldOffset]` is not allowed here: leave the layout to the runtime.");
        if (inspection.Challenge.Constructs.TryGetValue(ConstructNames.StaticFields, out var reason)
            && IsWritten(typeName, reader.GetString(field.Name)) && IsShared(inspection, field))
        {
            inspection.Refuse(ConstructNames.StaticFields, site, $"Static fields are not allowed in this challenge: {reason}");
        }
    }

    /// <summary>Declared by a person: also the field behind a property; not the caches of lambdas.</summary>
    private static bool IsWritten(string typeName, string field) =>
        !GeneratedNames.IsGeneratedType(typeName) && (!field.StartsWith('<') || GeneratedNames.PropertyOfBackingField(field) is not null);

    private static bool IsShared(Inspection inspection, in FieldDefinition field)
    {
        if ((field.Attributes & FieldAttributes.Static) == 0 || (field.Attributes & FieldAttributes.Literal) != 0) return false;
        return (field.Attributes & FieldAttributes.InitOnly) == 0
            || !inspection.Immutability.IsImmutable(inspection.Signatures.Field(field.Signature));
    }
}
