using System.Reflection.Metadata.Ecma335;

namespace Grader.Grading.Policy.Walk;

/// <summary>Visits everything that an assembly declares and names.</summary>
internal static class AssemblyWalk
{
    public static void Run(Inspection inspection)
    {
        // Names first: a type nested in itself ends here, and every later walk outwards ends.
        foreach (var handle in inspection.Reader.TypeDefinitions) inspection.Names.Of(handle);
        foreach (var handle in inspection.Reader.TypeDefinitions) WalkType(inspection, handle);
        var attributes = new AttributeRules(inspection);
        foreach (var handle in inspection.Reader.CustomAttributes) attributes.Check(handle);
        ModuleRules.Check(inspection);
        UnvisitedRows(inspection);
        WrittenRules.Check(inspection);
        ModuleRules.CheckReferences(inspection);
    }

    private static void WalkType(Inspection inspection, TypeDefinitionHandle handle)
    {
        var reader = inspection.Reader;
        var type = reader.GetTypeDefinition(handle);
        var name = reader.GetString(type.Name);
        var inDetails = GeneratedNames.IsImplementationDetails(OutermostName(reader, handle));
        if (MetadataTokens.GetRowNumber(handle) == 1) CheckModuleType(inspection, handle, type);
        TypeRules.Check(inspection, handle, inDetails);

        var isDelegate = type.BaseType.Kind == HandleKind.TypeReference && inspection.Names.Of(type.BaseType) == "System.MulticastDelegate";
        var isGenerated = GeneratedNames.IsGeneratedType(name);
        foreach (var method in type.GetMethods())
        {
            var context = inDetails ? EmissionContext.ImplementationDetails
                : isGenerated && !GeneratedNames.MayHoldWrittenCode(reader.GetString(reader.GetMethodDefinition(method).Name))
                    ? EmissionContext.Iterators : EmissionContext.Anywhere;
            MethodRules.Check(inspection, method, isDelegate, context);
        }
    }

    /// <summary>The first row is the type <c>&lt;Module&gt;</c>: code in it runs when the assembly is loaded.</summary>
    private static void CheckModuleType(Inspection inspection, TypeDefinitionHandle handle, in TypeDefinition type)
    {
        if (type.GetMethods().Count > 0 || type.GetFields().Count > 0)
            inspection.Refuse("module", new Site { Type = handle },
                "Code that runs by itself when the program is loaded is not allowed here: call it from a method.");
    }

    /// <summary>Rows that no rule above has met: each must be allowed wherever it could be used.</summary>
    private static void UnvisitedRows(Inspection inspection)
    {
        var reader = inspection.Reader;
        var uses = inspection.Uses;
        foreach (var handle in reader.MemberReferences)
        {
            if (!uses.IsSeen(handle)) uses.Member(handle, Site.Assembly);
        }

        for (var row = 1; row <= reader.GetTableRowCount(TableIndex.MethodSpec); row++)
            inspection.Signatures.MethodArguments(reader.GetMethodSpecification(MetadataTokens.MethodSpecificationHandle(row)).Signature);
        for (var row = 1; row <= reader.GetTableRowCount(TableIndex.TypeSpec); row++)
            inspection.Signatures.Specification(MetadataTokens.TypeSpecificationHandle(row));
        for (var row = 1; row <= reader.GetTableRowCount(TableIndex.StandAloneSig); row++)
            CheckStandalone(inspection, MetadataTokens.StandaloneSignatureHandle(row));
        foreach (var handle in reader.TypeReferences)
        {
            if (!uses.IsSeen(handle) && !inspection.Report.HasOf(TypeNames.WithoutArity(inspection.Names.Of(handle))))
                uses.Type(handle, Site.Assembly);
        }
    }

    private static void CheckStandalone(Inspection inspection, StandaloneSignatureHandle handle)
    {
        var signature = inspection.Reader.GetStandaloneSignature(handle);
        if (signature.GetKind() == StandaloneSignatureKind.LocalVariables) inspection.Signatures.Locals(signature.Signature);
        else inspection.Refuse(nameof(ILOpCode.Calli), Site.Assembly, "Function pointers are not allowed here: use a delegate.");
    }

    private static string OutermostName(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        for (var outer = type.GetDeclaringType(); !outer.IsNil; outer = type.GetDeclaringType()) type = reader.GetTypeDefinition(outer);
        return reader.GetString(type.Name);
    }
}
