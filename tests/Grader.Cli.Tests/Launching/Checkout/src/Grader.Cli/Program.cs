// Says what the launcher handed over.
Console.WriteLine($"{Edition.Name}: {string.Join("|", args)} in {Environment.CurrentDirectory}");
Console.Write(Console.In.ReadToEnd());
return args.Length;
