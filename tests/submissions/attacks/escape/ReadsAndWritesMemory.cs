// challenge: pass-on
// expect: rejected: A method that returns a reference or a span must not take by `ref`, `in` or `out`
// expect without policy: failed or crashed
// about: reads and writes any address: one frame seen as numbers and as objects, through spans over temporaries that
//   have ended.
using System.Runtime.CompilerServices;
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var cell = new Cell { Value = 0x1234 };
        var address = Memory.AddressOf(cell);
        var read = Memory.At(address).Value;
        Memory.At(address).Value = 0x7777;
        throw new InvalidOperationException($"loot: {address:x}, {read:x} then {cell.Value:x}");
    }
}

public static class Memory
{
    public static long AddressOf(Cell cell) => Spray(Numbers(default), cell);

    public static Cell At(long address) => Spray(Objects(default), address);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ReadOnlySpan<Numbers> Numbers(Once<NumbersInside> once)
    {
        ReadOnlySpan<Numbers> kept = default;
        foreach (ReadOnlySpan<Numbers> span in once) kept = span;
        return kept;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ReadOnlySpan<Objects> Objects(Once<ObjectsInside> once)
    {
        ReadOnlySpan<Objects> kept = default;
        foreach (ReadOnlySpan<Objects> span in once) kept = span;
        return kept;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Cell Spray(ReadOnlySpan<Objects> dangling, long v)
    {
        Numbers a = default, b = default, c = default, d = default;
        a.Fill(v);
        b.Fill(v);
        c.Fill(v);
        d.Fill(v);
        return dangling[0].C50;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Spray(ReadOnlySpan<Numbers> dangling, Cell v)
    {
        Objects a = default, b = default, c = default, d = default;
        a.Fill(v);
        b.Fill(v);
        c.Fill(v);
        d.Fill(v);
        return dangling[0].N50;
    }
}

public sealed class Cell
{
    public long Value;
}

public struct Numbers
{
    public long N0, N1, N2, N3, N4, N5, N6, N7, N8, N9, N10, N11, N12, N13, N14, N15, N16, N17, N18, N19;
    public long N20, N21, N22, N23, N24, N25, N26, N27, N28, N29, N30, N31, N32, N33, N34, N35, N36, N37, N38, N39;
    public long N40, N41, N42, N43, N44, N45, N46, N47, N48, N49, N50, N51, N52, N53, N54, N55, N56, N57, N58, N59;
    public long N60, N61, N62, N63, N64, N65, N66, N67, N68, N69, N70, N71, N72, N73, N74, N75, N76, N77, N78, N79;
    public long N80, N81, N82, N83, N84, N85, N86, N87, N88, N89, N90, N91, N92, N93, N94, N95, N96, N97, N98, N99;

    public void Fill(long v)
    {
        N0 = N1 = N2 = N3 = N4 = N5 = N6 = N7 = N8 = N9 = N10 = N11 = N12 = N13 = N14 = N15 = N16 = N17 = N18 = N19 = v;
        N20 = N21 = N22 = N23 = N24 = N25 = N26 = N27 = N28 = N29 = N30 = N31 = N32 = N33 = N34 = N35 = N36 = N37 = N38 = N39 = v;
        N40 = N41 = N42 = N43 = N44 = N45 = N46 = N47 = N48 = N49 = N50 = N51 = N52 = N53 = N54 = N55 = N56 = N57 = N58 = N59 = v;
        N60 = N61 = N62 = N63 = N64 = N65 = N66 = N67 = N68 = N69 = N70 = N71 = N72 = N73 = N74 = N75 = N76 = N77 = N78 = N79 = v;
        N80 = N81 = N82 = N83 = N84 = N85 = N86 = N87 = N88 = N89 = N90 = N91 = N92 = N93 = N94 = N95 = N96 = N97 = N98 = N99 = v;
    }
}

public struct Objects
{
    public Cell C0, C1, C2, C3, C4, C5, C6, C7, C8, C9, C10, C11, C12, C13, C14, C15, C16, C17, C18, C19;
    public Cell C20, C21, C22, C23, C24, C25, C26, C27, C28, C29, C30, C31, C32, C33, C34, C35, C36, C37, C38, C39;
    public Cell C40, C41, C42, C43, C44, C45, C46, C47, C48, C49, C50, C51, C52, C53, C54, C55, C56, C57, C58, C59;
    public Cell C60, C61, C62, C63, C64, C65, C66, C67, C68, C69, C70, C71, C72, C73, C74, C75, C76, C77, C78, C79;
    public Cell C80, C81, C82, C83, C84, C85, C86, C87, C88, C89, C90, C91, C92, C93, C94, C95, C96, C97, C98, C99;

    public void Fill(Cell v)
    {
        C0 = C1 = C2 = C3 = C4 = C5 = C6 = C7 = C8 = C9 = C10 = C11 = C12 = C13 = C14 = C15 = C16 = C17 = C18 = C19 = v;
        C20 = C21 = C22 = C23 = C24 = C25 = C26 = C27 = C28 = C29 = C30 = C31 = C32 = C33 = C34 = C35 = C36 = C37 = C38 = C39 = v;
        C40 = C41 = C42 = C43 = C44 = C45 = C46 = C47 = C48 = C49 = C50 = C51 = C52 = C53 = C54 = C55 = C56 = C57 = C58 = C59 = v;
        C60 = C61 = C62 = C63 = C64 = C65 = C66 = C67 = C68 = C69 = C70 = C71 = C72 = C73 = C74 = C75 = C76 = C77 = C78 = C79 = v;
        C80 = C81 = C82 = C83 = C84 = C85 = C86 = C87 = C88 = C89 = C90 = C91 = C92 = C93 = C94 = C95 = C96 = C97 = C98 = C99 = v;
    }
}

public struct NumbersInside
{
    public Numbers Inside;

    public static implicit operator ReadOnlySpan<Numbers>(in NumbersInside x) => new(in x.Inside);
}

public struct ObjectsInside
{
    public Objects Inside;

    public static implicit operator ReadOnlySpan<Objects>(in ObjectsInside x) => new(in x.Inside);
}

public struct Once<T>
{
    private int turns;

    public T Current => default!;

    public Once<T> GetEnumerator() => this;

    public bool MoveNext() => turns++ == 0;
}
