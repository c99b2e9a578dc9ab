using System.Reflection.Metadata.Ecma335;

namespace Grader.Grading.Policy.Walk;

/// <summary>
/// Follows the references in the IL of one method and refuses it if one of them can leave that points to memory which may end with the
/// call: a local, a temporary or an argument; <c>this</c> of a struct; what a <c>ref</c> parameter points to (the method's callers rely on
/// that). What the locals hold is collected over the whole method, whatever the order, until nothing is added.
/// </summary>
internal sealed class ByRefFlow
{
    private const string Escape = "escaping reference";

    /// <summary>An honest method needs three.</summary>
    private const int MaxPasses = 20;

    /// <summary>An honest method needs a hundred.</summary>
    private const int MaxStack = 2_000;

    private readonly Inspection inspection;
    private readonly MetadataReader reader;
    private readonly MethodDefinitionHandle method;
    private readonly MethodShape shape;
    private readonly Site site;
    private readonly int arguments;
    private readonly Dictionary<int, Reference> variables = [];
    private readonly Dictionary<int, Reference[]> arrivals = [];
    private readonly List<Reference> stack = [];
    private bool isChanged;
    private int offset;

    public ByRefFlow(Inspection inspection, MethodDefinitionHandle method, MethodShape shape, in Site site)
    {
        (this.inspection, reader, this.method, this.shape, this.site) = (inspection, inspection.Reader, method, shape, site);
        var owner = reader.GetTypeDefinition(reader.GetMethodDefinition(method).GetDeclaringType());
        var receivers = shape.Header.IsInstance ? 1 : 0;
        arguments = receivers + shape.Parameters.Count;
        if (receivers == 1 && owner.BaseType.Kind == HandleKind.TypeReference && inspection.Names.Of(owner.BaseType) == "System.ValueType")
            variables[0] = Reference.Bound;
        for (var i = 0; i < shape.Parameters.Count; i++)
        {
            if (ByRefTypes.Referent(shape.Parameters[i]) is not null) variables[receivers + i] = Reference.Bound;
        }
    }

    public void Check(MethodBodyBlock body)
    {
        foreach (var region in body.ExceptionRegions)
        {
            arrivals[region.HandlerOffset] = region.Kind is ExceptionRegionKind.Catch or ExceptionRegionKind.Filter ? [default] : [];
            if (region.Kind == ExceptionRegionKind.Filter) arrivals[region.FilterOffset] = [default];
        }

        isChanged = true;
        for (var passes = 0; isChanged; passes++)
        {
            if (passes > MaxPasses) throw new BadImageFormatException("A method hands references from variable to variable too often.");
            isChanged = false;
            Walk(body.GetILReader());
        }
    }

    private void Walk(BlobReader at)
    {
        stack.Clear();
        var isReached = true;
        while (at.RemainingBytes > 0)
        {
            inspection.Effort.Spend();
            offset = at.Offset;
            if (arrivals.ContainsKey(offset) && isReached) Arrive(offset);
            if (arrivals.TryGetValue(offset, out var arrived) || !isReached)
            {
                stack.Clear();
                stack.AddRange(arrived ?? []);
                inspection.Effort.Spend(stack.Count);
            }

            var code = Instructions.Read(ref at);
            if (Instructions.OperandOf(code) == Operand.Forbidden) return;
            Step(code, ref at);
            isReached = code is not (ILOpCode.Br or ILOpCode.Br_s or ILOpCode.Leave or ILOpCode.Leave_s or ILOpCode.Ret
                or ILOpCode.Throw or ILOpCode.Rethrow or ILOpCode.Endfinally or ILOpCode.Endfilter);
        }
    }

    private void Step(ILOpCode code, ref BlobReader at)
    {
        switch (code)
        {
            case >= ILOpCode.Ldarg_0 and <= ILOpCode.Ldarg_3: Push(Variable(code - ILOpCode.Ldarg_0)); break;
            case >= ILOpCode.Ldloc_0 and <= ILOpCode.Ldloc_3: Push(Variable(arguments + (code - ILOpCode.Ldloc_0))); break;
            case >= ILOpCode.Stloc_0 and <= ILOpCode.Stloc_3: Store(arguments + (code - ILOpCode.Stloc_0), Pop()); break;
            case ILOpCode.Ldarg_s or ILOpCode.Ldarg: Push(Variable(Index(code, ref at))); break;
            case ILOpCode.Ldloc_s or ILOpCode.Ldloc: Push(Variable(arguments + Index(code, ref at))); break;
            case ILOpCode.Ldarga_s or ILOpCode.Ldarga: Push(Reference.To(Index(code, ref at))); break;
            case ILOpCode.Ldloca_s or ILOpCode.Ldloca: Push(Reference.To(arguments + Index(code, ref at))); break;
            case ILOpCode.Starg_s or ILOpCode.Starg: Store(Index(code, ref at), Pop()); break;
            case ILOpCode.Stloc_s or ILOpCode.Stloc: Store(arguments + Index(code, ref at), Pop()); break;
            case ILOpCode.Call or ILOpCode.Callvirt or ILOpCode.Newobj:
                Call(new Callee(inspection, MetadataTokens.EntityHandle(at.ReadInt32())), code == ILOpCode.Newobj);
                break;
            case ILOpCode.Ldobj: Load(MetadataTokens.EntityHandle(at.ReadInt32())); break;
            case ILOpCode.Ret: Return(); break;
            case ILOpCode.Switch: Branch(ref at, at.ReadUInt32()); break;
            default: Other(code, ref at); break;
        }
    }

    private void Other(ILOpCode code, ref BlobReader at)
    {
        var operand = Instructions.OperandOf(code);
        if (code == ILOpCode.Dup) Push(stack[^1]);
        else if (code is ILOpCode.Leave or ILOpCode.Leave_s) stack.Clear();
        else Apply(code);
        if (code.IsBranch()) Arrive(Instructions.ReadTarget(ref at, operand));
        else if (operand == Operand.Token) at.ReadInt32();
        else Instructions.Skip(ref at, code, operand);
    }

    /// <summary>A part of a variable is where the variable is; no other instruction here makes a reference to one.</summary>
    private void Apply(ILOpCode code)
    {
        var (pops, pushes) = StackEffects.Of(code);
        var last = pops > 0 ? Pop() : default;
        var first = last;
        for (var i = 1; i < pops; i++) first = Pop();
        if (code is >= ILOpCode.Stind_ref and <= ILOpCode.Stind_r8 or ILOpCode.Stind_i or ILOpCode.Stobj) Write(first, last);
        else if (code is ILOpCode.Stfld or ILOpCode.Stsfld && last.IsBound) Refuse();
        if (pushes == 0) return;
        var isPart = code is ILOpCode.Ldflda or ILOpCode.Add or ILOpCode.Sub;
        Push(isPart && (first.IsBound || last.IsBound) ? Reference.Bound : default);
    }

    /// <summary>A span that is loaded through a reference may point wherever the variable behind the reference does.</summary>
    private void Load(EntityHandle type)
    {
        var holds = Holds(Pop());
        var canPoint = type.Kind == HandleKind.TypeSpecification
            ? CanPoint(inspection.Signatures.Specification((TypeSpecificationHandle)type)) : inspection.ByRefTypes.IsByRefLike(type);
        Push(holds && canPoint ? Reference.Bound : default);
    }

    private void Branch(ref BlobReader at, uint targets)
    {
        Pop();
        if (targets > at.RemainingBytes / sizeof(int)) throw new BadImageFormatException("A switch is longer than its method.");
        var end = at.Offset + ((int)targets * sizeof(int));
        while (at.Offset < end) Arrive(end + at.ReadInt32());
    }

    private void Call(Callee callee, bool isNew)
    {
        var (carries, at) = (false, stack.Count - callee.Parameters.Length);
        for (var i = 0; i < callee.Parameters.Length; i++)
        {
            var value = stack[at + i];
            var isTrusted = callee.IsChecked && ByRefTypes.Referent(callee.Parameters[i]) is not null;
            carries |= CanPoint(callee.Parameters[i]) && (Holds(value) || (value.IsBound && !isTrusted));
        }

        var receiver = callee.IsInstance && !isNew ? stack[--at] : default;
        carries |= Holds(receiver);
        for (var i = 0; i < callee.Parameters.Length && carries; i++)
        {
            if (ByRefTypes.Referent(callee.Parameters[i]) is { } referent && CanPoint(referent))
                Write(stack[^(callee.Parameters.Length - i)], Reference.Bound);
        }

        // `Span<int> s = new(…)` may be built in place.
        if (carries && callee is { IsConstructor: true, IsOfByRefLike: true } && !isNew) Write(receiver, Reference.Bound);
        stack.RemoveRange(at, stack.Count - at);
        if (isNew) Push(new(carries && callee.IsOfByRefLike, Reference.Nowhere));
        else if (!IsVoid(callee.Return)) Push(new(carries && CanPoint(callee.Return), Reference.Nowhere));
    }

    private void Return()
    {
        if (!IsVoid(shape.Return) && Pop().IsBound && CanPoint(shape.Return)) Refuse();
    }

    private bool CanPoint(TypeNode type) => inspection.ByRefTypes.CanPoint(type, method);

    private static bool IsVoid(TypeNode type) =>
        type.Kind == TypeNodeKind.Modified ? IsVoid(type.Part) : type.Code == SignatureTypeCode.Void;

    /// <summary>Whether the variable that this points to holds a reference that must not leave.</summary>
    private bool Holds(Reference reference) => reference.Place switch
    {
        Reference.Nowhere => false,
        Reference.Anywhere => HoldsAny(),
        var place => Variable(place - 1).IsBound,
    };

    private bool HoldsAny()
    {
        inspection.Effort.Spend(variables.Count);
        return variables.Values.Any(variable => variable.IsBound);
    }

    private void Write(Reference target, Reference value)
    {
        if (!value.IsBound) return;
        if (target.Place > 0) Store(target.Place - 1, value);
        else Refuse();
    }

    private Reference Variable(int number) => variables.GetValueOrDefault(number);

    private void Store(int variable, Reference value)
    {
        var merged = variables.TryGetValue(variable, out var known) ? known.Or(value) : value;
        isChanged |= merged != known;
        variables[variable] = merged;
    }

    /// <summary>Joins the stack with what reaches this instruction otherwise.</summary>
    private void Arrive(int target)
    {
        inspection.Effort.Spend(stack.Count);
        if (!arrivals.TryGetValue(target, out var known)) known = [.. stack];
        else if (known.Length != stack.Count) throw new BadImageFormatException("Two paths leave different stacks.");
        else if (known.Zip(stack).All(pair => pair.First.Or(pair.Second) == pair.First)) return;
        isChanged = true;
        arrivals[target] = [.. known.Zip(stack, static (a, b) => a.Or(b))];
    }

    private void Push(Reference value)
    {
        if (stack.Count == MaxStack) throw new BadImageFormatException($"A method has more than {MaxStack} values on its stack.");
        stack.Add(value);
    }

    private Reference Pop()
    {
        var value = stack[^1];
        stack.RemoveAt(stack.Count - 1);
        return value;
    }

    private static int Index(ILOpCode code, ref BlobReader at) =>
        Instructions.OperandOf(code) == Operand.OneByte ? at.ReadByte() : at.ReadUInt16();

    private void Refuse() => inspection.Refuse(Escape, site with { Offset = offset },
        "This reference or span can point to a local variable, to `this` or to a `ref` parameter, which may be gone when "
        + "the method returns: return the value or an array, or take a span.");
}

