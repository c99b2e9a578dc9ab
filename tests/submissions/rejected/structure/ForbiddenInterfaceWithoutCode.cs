// expect: rejected: `System.IO.Stream` is not allowed here, line 6, column 5
public interface IFirst { int Size { get; } }

public interface IOpener
{
    Stream Open();
}
