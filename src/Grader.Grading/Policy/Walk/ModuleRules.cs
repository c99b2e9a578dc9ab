using System.Collections.Frozen;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Grader.Grading.Policy.Walk;

/// <summary>Rules on the file as a whole: pure IL, one module, no tables but those that safe C# needs.</summary>
internal static class ModuleRules
{
    private static readonly FrozenSet<TableIndex> Ordinary = new[]
    {
        TableIndex.Module, TableIndex.TypeRef, TableIndex.TypeDef, TableIndex.Field, TableIndex.MethodDef, TableIndex.Param,
        TableIndex.InterfaceImpl, TableIndex.MemberRef, TableIndex.Constant, TableIndex.CustomAttribute,
        TableIndex.ClassLayout, TableIndex.StandAloneSig, TableIndex.EventMap, TableIndex.Event, TableIndex.PropertyMap,
        TableIndex.Property, TableIndex.MethodSemantics, TableIndex.MethodImpl, TableIndex.TypeSpec, TableIndex.FieldRva,
        TableIndex.Assembly, TableIndex.AssemblyRef, TableIndex.NestedClass, TableIndex.GenericParam,
        TableIndex.MethodSpec, TableIndex.GenericParamConstraint,
    }.ToFrozenSet();

    public static void Check(Inspection inspection)
    {
        CheckImage(inspection);
        var reader = inspection.Reader;
        for (var table = (TableIndex)0; (int)table < MetadataTokens.TableCount; table++)
        {
            if (reader.GetTableRowCount(table) > 0 && !Ordinary.Contains(table)) Refuse(inspection, table);
        }
    }

    private static void CheckImage(Inspection inspection)
    {
        var header = inspection.Image.PEHeaders.CorHeader ?? throw new BadImageFormatException("It contains no managed code.");
        if ((header.Flags & ~CorFlags.StrongNameSigned) != CorFlags.ILOnly || header.EntryPointTokenOrRelativeVirtualAddress != 0
            || header.VtableFixupsDirectory.Size != 0 || header.ExportAddressTableJumpsDirectory.Size != 0
            || header.ManagedNativeHeaderDirectory.Size != 0 || header.ResourcesDirectory.Size != 0)
        {
            inspection.Refuse("image", Site.Assembly,
                "A submission is a library of plain C# without native code, entry point or resources.");
        }

        if (inspection.Reader.MetadataKind != MetadataKind.Ecma335 || !inspection.Reader.IsAssembly)
        {
            inspection.Refuse("image", Site.Assembly, "A submission is one plain assembly.");
            return;
        }

        var assembly = inspection.Reader.GetAssemblyDefinition();
        if (assembly.Flags != 0 || !assembly.Culture.IsNil || !assembly.PublicKey.IsNil)
            inspection.Refuse("assembly", Site.Assembly,
                "Attributes of the assembly (culture, key, flags) are not allowed here: leave them out.");
    }

    private static void Refuse(Inspection inspection, TableIndex table)
    {
        switch (table)
        {
            case TableIndex.ExportedType:
                inspection.Refuse("forwarder", Site.Assembly, "Type forwarders are not allowed here: declare the type itself.");
                break;
            case TableIndex.ManifestResource or TableIndex.File:
                inspection.Refuse("resource", Site.Assembly,
                    "Resources and further modules are not allowed here: write the data into the code.");
                break;
            default:
                inspection.Refuse($"table {table}", Site.Assembly,
                    $"The assembly holds {table} data, which plain C# does not need; leave out what makes it.");
                break;
        }
    }

    /// <summary>Assemblies outside of the curated set, unless the challenge allowed a type of theirs.</summary>
    public static void CheckReferences(Inspection inspection)
    {
        var reader = inspection.Reader;
        var known = new HashSet<AssemblyReferenceHandle>();
        foreach (var handle in reader.TypeReferences)
        {
            var name = TypeNames.WithoutArity(inspection.Names.Of(handle));
            if (inspection.Names.AssemblyOf(handle) is { } assembly && inspection.Challenge.Allows(name)) known.Add(assembly);
        }

        foreach (var handle in reader.AssemblyReferences)
        {
            var name = reader.GetString(reader.GetAssemblyReference(handle).Name);
            if (!inspection.Rules.References.Contains(name) && !known.Contains(handle))
                inspection.Refuse($"assembly {name}", Site.Assembly,
                    $"The assembly `{Rules.Refusals.Short(name)}` is not available to a solution: use the base library.");
        }
    }
}
