// expect: rejected: `System.IO.File` is not allowed here, line 9, column 30
// expect: rejected: `System.Threading.Thread` is not allowed here, line 12, column 50
public sealed class MarkAttribute(object first, params Type[] others) : Attribute
{
    public Type? Named { get; set; }
    public object[] All => [first, others];
}

[Mark(1, typeof(int), typeof(File))]
public class A
{
    [Mark(Kind.B, typeof(A), Named = typeof(List<Thread>))]
    public void F() { }
}

public enum Kind : byte { A, B }
