using System.Numerics;

public interface IStage<in A, out B> where A : notnull
{
    string Name { get; }

    B Step(A value);

    int More => 1;
}

public abstract class Stage
{
    public const int Limit = 3;

    public static readonly string Title = "y";

    protected int count;

    public event EventHandler<int>? Moved { add { } remove { } }

    public int this[int index, string name] { get => index; set { } }

    public required string Label { get; init; }

    public abstract void Run(ref int x, out int y, in int z);

    public virtual void Stop() { }

    protected Stage(int y) => count = y;

    public static Stage operator +(Stage a, Stage b) => b;

    public static implicit operator int(Stage a) => 1;

    public override string ToString() => Label;
}

public enum Level : byte { Low = 1, Middle = 3, High = 2 }

public delegate R Step<in T, out R>(T value, int by = 2) where T : allows ref struct;

public readonly ref struct Cursor
{
    public N Sum<N>(scoped ReadOnlySpan<N> items) where N : struct, INumber<N> => default;

    public ref readonly int At(int i) => throw new NotImplementedException();
}
