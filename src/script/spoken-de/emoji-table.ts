import { readEmoji } from '../spoken-european/emoji.ts';

export const EMOJI = readEmoji(`
😀 grinsendes Gesicht | 😃 grinsendes Gesicht | 😄 lachendes Gesicht | 😁 strahlendes Gesicht | 😆 lachendes Gesicht | 😅 verlegenes Lachen | 🤣 sich vor Lachen wälzen
😂 Freudentränen | 🙂 leicht lächelndes Gesicht | 🙃 umgekehrtes Gesicht | 😉 zwinkerndes Gesicht | 😊 lächelndes Gesicht | 😇 Engel | 🥰 verliebtes Gesicht
😍 Herzaugen | 🤩 Sternenaugen | 😘 Kuss | 😋 lecker | 😜 zwinkern mit Zunge | 🤗 Umarmung | 🤔 nachdenkliches Gesicht | 🙄 Augen verdrehen
😏 süffisantes Lächeln | 😬 Grimasse | 😌 erleichtertes Gesicht | 😔 trauriges Gesicht | 😴 schlafendes Gesicht | 😷 Gesicht mit Maske | 🤒 krankes Gesicht | 🥵 erhitztes Gesicht
🥶 frierendes Gesicht | 🤯 explodierender Kopf | 🥳 feierndes Gesicht | 😎 Sonnenbrille | 🤓 Streber | 😕 verwirrtes Gesicht | 😟 besorgtes Gesicht
🙁 unzufriedenes Gesicht | 😮 erstauntes Gesicht | 😱 Schreckensschrei | 😳 errötetes Gesicht | 🥺 flehendes Gesicht | 😢 weinendes Gesicht | 😭 heulendes Gesicht
😡 wütendes Gesicht | 😠 verärgertes Gesicht | 🤬 fluchendes Gesicht | 💀 Totenkopf | 💩 Kothaufen | 🤡 Clown | 👻 Gespenst | 👽 Außerirdischer | 🤖 Roboter | 💋 Kuss
💔 gebrochenes Herz | ❤ rotes Herz | 🧡 orangefarbenes Herz | 💛 gelbes Herz | 💚 grünes Herz | 💙 blaues Herz | 💜 lila Herz | 🖤 schwarzes Herz | 🤍 weißes Herz
💯 hundert Punkte | 💥 Explosion | 💬 Sprechblase | 👋 winkende Hand | ✋ erhobene Hand | 👌 in Ordnung | ✌ Siegeszeichen | 🤞 gedrückte Daumen
👈 Finger nach links | 👉 Finger nach rechts | 👆 Finger nach oben | 👇 Finger nach unten | 👍 Daumen hoch | 👎 Daumen runter | ✊ erhobene Faust | 👊 Faust
👏 Applaus | 🙌 erhobene Hände | 🤝 Händedruck | 🙏 gefaltete Hände | ✍ schreibende Hand | 💪 angespannter Bizeps | 👀 Augen | 🧠 Gehirn | 👶 Baby | 👨 Mann | 👩 Frau
🤷 Schulterzucken | 🤦 Hand vor dem Gesicht | 👮 Polizei | 👑 Krone | 💍 Ring | 🐶 Hund | 🐱 Katze | 🐻 Bär | 🐼 Panda | 🦁 Löwe | 🐴 Pferd | 🐷 Schwein | 🐸 Frosch
🐔 Huhn | 🐦 Vogel | 🦋 Schmetterling | 🐝 Biene | 🐟 Fisch | 🐬 Delfin | 🐳 Wal | 🦠 Mikrobe | 💐 Blumenstrauß | 🌹 Rose | 🌸 Kirschblüte | 🌻 Sonnenblume
🌱 Keimling | 🌲 Nadelbaum | 🌳 Laubbaum | 🍀 Kleeblatt | 🍎 Apfel | 🍇 Trauben | 🍓 Erdbeere | 🍞 Brot | 🥐 Croissant | 🧀 Käse | 🍔 Hamburger | 🍟 Pommes | 🍕 Pizza
🍰 Kuchen | 🎂 Geburtstagskuchen | 🍫 Schokolade | ☕ Kaffee | 🍷 Wein | 🍺 Bier | 🍻 Bierkrüge | 🥂 Sektgläser | 🌍 Erde | 🌎 Erde | 🌏 Erde | 🏔 Berg | 🌋 Vulkan | 🏖 Strand
🏠 Haus | 🏡 Haus mit Garten | 🏥 Krankenhaus | 🏦 Bank | 🏫 Schule | 🏭 Fabrik | 🚂 Zug | 🚆 Zug | 🚌 Bus | 🚑 Krankenwagen | 🚒 Feuerwehr | 🚓 Polizeiauto | 🚗 Auto
🚙 Auto | 🚚 Lastwagen | 🚜 Traktor | 🚲 Fahrrad | ⛽ Zapfsäule | 🚨 Blaulicht | 🚢 Schiff | ✈ Flugzeug | 🚀 Rakete | ⏳ Sanduhr | ⏰ Wecker | 🌙 Mond | ☀ Sonne | 🌞 Sonne
⭐ Stern | 🌟 leuchtender Stern | ✨ Funken | ⚡ Blitz | ❄ Schneeflocke | 🔥 Feuer | 💧 Wassertropfen | 🌊 Welle | 🌈 Regenbogen | ☔ Regenschirm | 🎃 Kürbis
🎄 Weihnachtsbaum | 🎆 Feuerwerk | 🎉 Konfettibombe | 🎊 Konfetti | 🎈 Luftballon | 🎁 Geschenk | 🏆 Pokal | 🥇 Goldmedaille | 🥈 Silbermedaille | 🥉 Bronzemedaille
⚽ Fußball | 🏀 Basketball | 🏉 Rugbyball | 🎾 Tennisball | 🎯 Volltreffer | 🎮 Gamepad | 🎨 Malpalette | 🎬 Filmklappe | 🎤 Mikrofon | 🎧 Kopfhörer | 🎵 Musiknote
🎶 Musiknoten | 🎸 Gitarre | 📱 Handy | ☎ Telefon | 📞 Telefonhörer | 💻 Laptop | 📷 Kamera | 📺 Fernseher | 📻 Radio | 🔍 Lupe | 💡 Glühbirne | 📖 Buch | 📚 Bücher
📰 Zeitung | 💰 Geldsack | 💶 Euroscheine | 💸 Geld mit Flügeln | 📧 E-Mail | ✉ Briefumschlag | 📦 Paket | ✏ Bleistift | 📝 Notiz | 📅 Kalender | 📈 steigende Kurve
📉 fallende Kurve | 📊 Diagramm | 📌 Reißzwecke | 📍 Stecknadel | ✂ Schere | 🔒 Schloss | 🔑 Schlüssel | 🔨 Hammer | ⚖ Waage | 💉 Spritze | 💊 Tablette | 🗳 Wahlurne
⚠ Warnung | 🚫 verboten | ♻ Recycling | ✅ grünes Häkchen | ✔ Häkchen | ❌ rotes Kreuz | ❓ Fragezeichen | ❗ Ausrufezeichen | ➡ Pfeil nach rechts | ⬅ Pfeil nach links
⬆ Pfeil nach oben | ⬇ Pfeil nach unten | ▶ Wiedergabe | 🔴 roter Kreis | 🟠 oranger Kreis | 🟡 gelber Kreis | 🟢 grüner Kreis | 🔵 blauer Kreis | ⚪ weißer Kreis
⚫ schwarzer Kreis | 🏁 Zielflagge | 🏳 weiße Flagge | 🏴 schwarze Flagge | 🕊 Taube | 🔗 Link | 🗓 Kalender | 🎙 Mikrofon | 🔊 Lautsprecher
`);
