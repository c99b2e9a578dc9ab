using System.Reflection.Metadata.Ecma335;

namespace Grader.Grading.Policy.Walk;

/// <summary>
/// Checks each use of a type or member, wherever it stands, and tracks the rows that were checked. A
/// signature in which everything may stand anywhere is read once, so the work is linear in the assembly's size.
/// </summary>
internal sealed class Uses
{
    private const string UnsafeType = "unsafe type";
    private const string StructSize = "struct size";
    private const string CreateInstance = "System.Activator::CreateInstance";

    private readonly Inspection inspection;
    private readonly MetadataReader reader;
    private readonly MemberReferences members;
    private readonly Permission?[] types;
    private readonly bool[] seenTypes;
    private readonly bool[] seenMembers;
    private readonly HashSet<BlobHandle> clean = [];
    private readonly HashSet<BlobHandle> cleanArguments = [];

    public Uses(Inspection inspection)
    {
        this.inspection = inspection;
        reader = inspection.Reader;
        members = new(inspection);
        types = new Permission?[reader.GetTableRowCount(TableIndex.TypeRef) + 1];
        seenTypes = new bool[types.Length];
        seenMembers = new bool[reader.GetTableRowCount(TableIndex.MemberRef) + 1];
    }

    public bool IsSeen(TypeReferenceHandle type) => seenTypes[MetadataTokens.GetRowNumber(type)];

    public bool IsSeen(MemberReferenceHandle member) => seenMembers[MetadataTokens.GetRowNumber(member)];

    /// <summary>Checks anything that an instruction, an override, a base or a constraint may name.</summary>
    public void Token(EntityHandle token, in Site site)
    {
        switch (token.Kind)
        {
            // The assembly's own members are checked where they are defined.
            case HandleKind.TypeDefinition or HandleKind.FieldDefinition or HandleKind.MethodDefinition when !token.IsNil: break;
            case HandleKind.TypeReference: Type((TypeReferenceHandle)token, site); break;
            case HandleKind.TypeSpecification: Specification((TypeSpecificationHandle)token, site); break;
            case HandleKind.MemberReference: Member((MemberReferenceHandle)token, site); break;
            case HandleKind.MethodSpecification: GenericMethod((MethodSpecificationHandle)token, site); break;
            default: inspection.Refuse("token", site, $"The code uses a {token.Kind}, which the policy does not understand."); break;
        }
    }

    /// <returns>Whether the type may stand anywhere.</returns>
    public bool Type(TypeReferenceHandle handle, in Site site)
    {
        var row = MetadataTokens.GetRowNumber(handle);
        var permission = types[row] ??= members.PermissionOf(handle);
        if (site.Permits(permission))
        {
            seenTypes[row] = true;
            return Site.Assembly.Permits(permission);
        }

        // The line that assigns a hoisted local says more; without one, the type is checked among the unvisited rows.
        if (site.IsHidden || inspection.Report.IsFull) return false;
        seenTypes[row] = true;
        var name = permission.Construct ?? TypeNames.WithoutArity(inspection.Names.Of(handle));
        var place = inspection.Places.Of(site);
        // `Process.Start(…)` on this line says it already; its result type adds nothing.
        if (!inspection.Report.HasOnLine(name, place)) inspection.Report.Add(name, place, permission.Refusal!);
        else inspection.Report.Repeat();
        return false;
    }

    public void Field(BlobHandle signature, in Site site)
    {
        if (!clean.Contains(signature) && Node(inspection.Signatures.Field(signature), site)) clean.Add(signature);
    }

    /// <summary>A method's or property's own signature.</summary>
    public void Method(BlobHandle signature, in Site site)
    {
        if (clean.Contains(signature)) return;
        var shape = inspection.Signatures.Method(signature);
        var isClean = shape.IsOrdinary;
        if (!isClean) inspection.Refuse("calling convention", site, "`__arglist` is not allowed here: use `params`.");
        isClean &= Node(shape.Return, site);
        foreach (var parameter in shape.Parameters) isClean &= Node(parameter, site);
        if (isClean) clean.Add(signature);
    }

    public void Locals(StandaloneSignatureHandle handle, in Site site)
    {
        var signature = reader.GetStandaloneSignature(handle).Signature;
        if (clean.Contains(signature)) return;
        var locals = inspection.Signatures.Locals(signature);
        var isClean = true;
        foreach (var local in locals) isClean &= Local(local, site);
        if (inspection.Sizes.IsTooLarge(locals))
        {
            isClean = false;
            // One that is too large alone says it already.
            if (!inspection.Report.HasOf(StructSize))
                inspection.Refuse("frame size", site,
                    $"The local structs of this method are too large ({StructSizes.MaxFrameBytes} bytes are allowed): "
                    + "use a class or an array.");
        }

        if (isClean) clean.Add(signature);
    }

    /// <returns>Whether everything in it may stand anywhere.</returns>
    private bool Node(TypeNode node, in Site site)
    {
        var isClean = true;
        switch (node.Kind)
        {
            case TypeNodeKind.Pointer or TypeNodeKind.FunctionPointer or TypeNodeKind.TypedReference or TypeNodeKind.Pinned:
                inspection.Refuse(UnsafeType, site,
                    "Pointers and `unsafe` code are not allowed here: use arrays, indexes, `ref` and spans.");
                return false;
            case TypeNodeKind.Named or TypeNodeKind.Modified when node.Type.Kind == HandleKind.TypeReference:
                isClean = Type((TypeReferenceHandle)node.Type, site);
                break;
            case TypeNodeKind.Named or TypeNodeKind.Modified:
                Token(node.Type, site);
                break;
        }

        if (inspection.Sizes.IsTooLarge(node))
        {
            if (inspection.Report.HasOf(StructSize)) inspection.Report.Repeat();
            else
                inspection.Refuse(StructSize, site,
                    $"A struct with its type arguments is too large ({StructSizes.MaxConstructedBytes} bytes are allowed): "
                    + "use a class or an array.");
            return false;
        }

        foreach (var part in node.Parts) isClean &= Node(part, site);
        return isClean;
    }

    /// <summary>The line that filled the local has been reported, and says more than the local's type.</summary>
    private bool Local(TypeNode local, in Site site)
    {
        if (local is { Kind: TypeNodeKind.Named, Type.Kind: HandleKind.TypeReference, Parts.Length: 0 }
            && inspection.Report.HasOf(TypeNames.WithoutArity(inspection.Names.Of(local.Type)))) return false;
        return Node(local, site with { Offset = 0 });
    }

    private void Specification(TypeSpecificationHandle handle, in Site site)
    {
        var signature = reader.GetTypeSpecification(handle).Signature;
        if (!clean.Contains(signature) && Node(inspection.Signatures.Specification(handle), site)) clean.Add(signature);
    }

    public void Member(MemberReferenceHandle handle, in Site site)
    {
        var use = members.Look(handle);
        ref var isSeen = ref seenMembers[MetadataTokens.GetRowNumber(handle)];
        if (!isSeen) members.ExcuseTypes(handle, seenTypes);
        isSeen = true;
        if (!site.Permits(use.Permission) && !inspection.Report.IsFull)
            inspection.Report.Add(use.Permission.Construct ?? use.Subject, inspection.Places.Of(site), use.Permission.Refusal!);

        // The member's own type is judged with the member; the arguments of that type are types like others.
        if (use.ParentArguments.Count == 0 || cleanArguments.Contains(use.Parent)) return;
        var isClean = true;
        foreach (var argument in use.ParentArguments) isClean &= Node(argument, site);
        if (isClean) cleanArguments.Add(use.Parent);
    }

    private void GenericMethod(MethodSpecificationHandle handle, in Site site)
    {
        var method = reader.GetMethodSpecification(handle);
        Token(method.Method, site);
        if (clean.Contains(method.Signature)) return;
        var isClean = true;
        var arguments = inspection.Signatures.MethodArguments(method.Signature);
        foreach (var argument in arguments) isClean &= Node(argument, site);
        if (IsCreateInstance(method.Method)) isClean &= CheckCreated(arguments, site);
        if (isClean && !IsCreateInstance(method.Method)) clean.Add(method.Signature);
    }

    /// <summary>The full name of a member of another assembly, as in a report; null for anything else.</summary>
    public string? Subject(EntityHandle token) =>
        token.Kind == HandleKind.MemberReference ? members.Look((MemberReferenceHandle)token).Subject : null;

    /// <summary>Whether the token is a member of another assembly with a pointer in its signature.</summary>
    public bool HasPointer(EntityHandle token) =>
        token.Kind == HandleKind.MemberReference && members.Look((MemberReferenceHandle)token).HasPointer;

    private bool IsCreateInstance(EntityHandle method) => Subject(method) == CreateInstance;

    /// <summary><c>new T()</c> needs no more than a type parameter; any other type would be reflection.</summary>
    private bool CheckCreated(TypeNode[] arguments, in Site site)
    {
        if (arguments is [{ Kind: TypeNodeKind.TypeParameter or TypeNodeKind.MethodParameter }]) return true;
        var advice = inspection.Rules.Advice.For("System.Activator", null);
        inspection.Refuse(CreateInstance, site, Refusals.Forbidden("System.Activator", "CreateInstance", advice));
        return false;
    }
}
