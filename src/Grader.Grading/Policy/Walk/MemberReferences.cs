using System.Reflection.Metadata.Ecma335;

namespace Grader.Grading.Policy.Walk;

/// <summary>What the policy says about the rows of the MemberRef and TypeRef tables; each row is evaluated once.</summary>
internal sealed class MemberReferences(Inspection inspection)
{
    private const string Unknown = "The code uses a member in a form that the policy does not understand.";

    private const string Task = "System.Threading.Tasks.Task";
    private const string Yield = "Yield";
    private const string YieldAwaitable = "System.Runtime.CompilerServices.YieldAwaitable";

    private readonly MetadataReader reader = inspection.Reader;
    private readonly Lazy<bool> yields = new(() => inspection.Reader.MemberReferences.Any(handle => IsTaskYield(inspection, handle)));
    private readonly MemberUse?[] uses = new MemberUse?[inspection.Reader.GetTableRowCount(TableIndex.MemberRef) + 1];

    public MemberUse Look(MemberReferenceHandle handle) => uses[MetadataTokens.GetRowNumber(handle)] ??= Judge(handle);

    public Permission PermissionOf(TypeReferenceHandle handle)
    {
        if (inspection.Names.AssemblyOf(handle) is not { } assembly)
            return new("The code names a type in a form that the policy does not understand.", null);
        if (reader.StringComparer.Equals(reader.GetAssemblyReference(assembly).Name, PolicyRules.GivenAssembly)) return Permission.Granted;
        var type = TypeNames.WithoutArity(inspection.Names.Of(handle));
        return YieldOutOfNothing(type) ?? inspection.Permissions.OfType(type);
    }

    /// <summary>
    /// Types that stand only in the signature of a member that was judged need no check of their own: the
    /// RuntimeTypeHandle of typeof, for example, is never seen elsewhere.
    /// </summary>
    public void ExcuseTypes(MemberReferenceHandle handle, bool[] seenTypes)
    {
        var member = reader.GetMemberReference(handle);
        if (member.Parent.Kind == HandleKind.TypeReference) ExcuseOuter((TypeReferenceHandle)member.Parent, seenTypes);
        else if (member.Parent.Kind == HandleKind.TypeSpecification)
            Excuse(inspection.Signatures.Specification((TypeSpecificationHandle)member.Parent), seenTypes);
        if (member.GetKind() == MemberReferenceKind.Field)
        {
            Excuse(inspection.Signatures.Field(member.Signature), seenTypes);
            return;
        }

        var shape = inspection.Signatures.Method(member.Signature);
        Excuse(shape.Return, seenTypes);
        foreach (var parameter in shape.Parameters) Excuse(parameter, seenTypes);
    }

    private void Excuse(TypeNode node, bool[] seenTypes)
    {
        if (node.Kind is TypeNodeKind.Named or TypeNodeKind.Modified && node.Type.Kind == HandleKind.TypeReference)
            ExcuseOuter((TypeReferenceHandle)node.Type, seenTypes);
        foreach (var part in node.Parts) Excuse(part, seenTypes);
    }

    private void ExcuseOuter(TypeReferenceHandle handle, bool[] seenTypes)
    {
        for (EntityHandle scope = handle; scope.Kind == HandleKind.TypeReference && !scope.IsNil;
             scope = reader.GetTypeReference((TypeReferenceHandle)scope).ResolutionScope)
        {
            if (seenTypes[MetadataTokens.GetRowNumber(scope)]) return;
            seenTypes[MetadataTokens.GetRowNumber(scope)] = true;
        }
    }

    private MemberUse Judge(MemberReferenceHandle handle)
    {
        var member = reader.GetMemberReference(handle);
        var name = reader.GetString(member.Name);
        var shape = member.GetKind() == MemberReferenceKind.Method ? inspection.Signatures.Method(member.Signature) : null;
        var field = shape is null ? inspection.Signatures.Field(member.Signature) : null;
        if (shape is { IsOrdinary: false }) return new("vararg", new(Unknown, null), default, []);

        var (parent, blob) = member.Parent.Kind == HandleKind.TypeSpecification ? Parent((TypeSpecificationHandle)member.Parent) : default;
        var type = parent is { Kind: TypeNodeKind.Named } ? parent.Type : member.Parent;
        var arguments = parent?.Parts ?? [];

        // The runtime's own members of arrays of several dimensions: the constructor, Get, Set, Address.
        if (parent is { Kind: TypeNodeKind.Array }) return new("array", Permission.Granted, blob, arguments);
        if (type.Kind == HandleKind.TypeDefinition) return new("own", Permission.Granted, blob, arguments);
        if (type.Kind != HandleKind.TypeReference || type.IsNil) return new("form", new(Unknown, null), blob, arguments);

        var owner = (TypeReferenceHandle)type;
        var typeName = TypeNames.WithoutArity(inspection.Names.Of(owner));
        return new($"{typeName}::{name}", PermissionOf(owner, typeName, name, shape, field), blob, arguments, HasPointer(field, shape));
    }

    private (TypeNode Node, BlobHandle Signature) Parent(TypeSpecificationHandle handle) =>
        (inspection.Signatures.Specification(handle), reader.GetTypeSpecification(handle).Signature);

    private Permission PermissionOf(TypeReferenceHandle owner, string type, string name, MethodShape? shape, TypeNode? field)
    {
        if (HasPointer(field, shape))
            return inspection.Permissions.OfPointerMember(type, name, shape is null ? "" : Overloads.Text(shape, inspection.Names));
        if (inspection.Names.AssemblyOf(owner) is not { } assembly) return new(Unknown, null);
        if (reader.StringComparer.Equals(reader.GetAssemblyReference(assembly).Name, PolicyRules.GivenAssembly)) return Permission.Granted;
        return YieldOutOfNothing(type)
            ?? inspection.Permissions.OfMember(type, name, () => shape is null ? "" : Overloads.Text(shape, inspection.Names));
    }

    /// <summary>
    /// What <c>await</c> emits for <c>Task.Yield()</c>, in an assembly without that call: <c>await (true ? default : Task.Yield())</c>
    /// keeps the type of the branch that is never taken, and its default value starts a thread as well.
    /// </summary>
    private Permission? YieldOutOfNothing(string type) =>
        type.StartsWith(YieldAwaitable, StringComparison.Ordinal) && !yields.Value
            ? new(Refusals.Forbidden(Task, Yield, inspection.Rules.Advice.For(Task, Yield)), null)
            : null;

    private static bool IsTaskYield(Inspection inspection, MemberReferenceHandle handle)
    {
        var member = inspection.Reader.GetMemberReference(handle);
        return inspection.Reader.StringComparer.Equals(member.Name, Yield)
            && member.Parent.Kind == HandleKind.TypeReference && inspection.Names.Of(member.Parent) == Task;
    }

    private static bool HasPointer(TypeNode? field, MethodShape? shape) =>
        HasPointer(field) || HasPointer(shape?.Return) || shape?.Parameters.Any(HasPointer) == true;

    private static bool HasPointer(TypeNode? node) =>
        node is not null && (node.Kind is TypeNodeKind.Pointer or TypeNodeKind.FunctionPointer or TypeNodeKind.TypedReference
            || Array.Exists(node.Parts, HasPointer));
}

/// <summary>A reference to a member of another assembly, evaluated once.</summary>
/// <param name="Subject">For the report: <c>System.IO.File::ReadAllText</c>.</param>
/// <param name="Permission">Of the member by name, or of its form.</param>
/// <param name="Parent">The signature of the generic type it is called on; nil if there is none.</param>
/// <param name="ParentArguments">The type arguments of that type.</param>
/// <param name="HasPointer">Its signature has a pointer: the compiler may emit it on its own data only.</param>
internal sealed record MemberUse(string Subject, Permission Permission, BlobHandle Parent, IReadOnlyList<TypeNode> ParentArguments,
    bool HasPointer = false);
