import { readEmoji } from '../spoken-european/emoji.ts';

export const EMOJI = readEmoji(`
😀 visage souriant | 😃 visage souriant | 😄 visage souriant | 😁 large sourire | 😆 visage qui rit | 😅 sourire gêné | 🤣 mort de rire
😂 pleurs de joie | 🙂 léger sourire | 🙃 tête à l'envers | 😉 clin d'œil | 😊 visage souriant | 😇 visage d'ange | 🥰 visage amoureux
😍 yeux en cœur | 🤩 yeux étoilés | 😘 bisou | 😋 miam | 😜 langue tirée et clin d'œil | 🤗 câlin | 🤔 visage pensif | 🙄 yeux au ciel
😏 sourire narquois | 😬 grimace | 😌 soulagement | 😔 visage triste | 😴 visage endormi | 😷 visage masqué | 🤒 visage malade | 🥵 coup de chaud
🥶 visage gelé | 🤯 tête qui explose | 🥳 visage en fête | 😎 lunettes de soleil | 🤓 visage d'intello | 😕 visage confus | 😟 visage inquiet
🙁 visage mécontent | 😮 visage surpris | 😱 cri d'effroi | 😳 visage rougissant | 🥺 regard implorant | 😢 larme | 😭 sanglots | 😡 visage rouge de colère
😠 visage en colère | 🤬 juron | 💀 crâne | 💩 crotte | 🤡 clown | 👻 fantôme | 👽 extraterrestre | 🤖 robot | 💋 baiser | 💔 cœur brisé
❤ cœur rouge | 🧡 cœur orange | 💛 cœur jaune | 💚 cœur vert | 💙 cœur bleu | 💜 cœur violet | 🖤 cœur noir | 🤍 cœur blanc | 💯 cent points
💥 explosion | 💬 bulle de parole | 👋 signe de la main | ✋ main levée | 👌 parfait | ✌ victoire | 🤞 doigts croisés | 👈 doigt vers la gauche
👉 doigt vers la droite | 👆 doigt vers le haut | 👇 doigt vers le bas | 👍 pouce en l'air | 👎 pouce vers le bas | ✊ poing levé | 👊 coup de poing
👏 applaudissements | 🙌 mains levées | 🤝 poignée de main | 🙏 mains jointes | ✍ main qui écrit | 💪 biceps | 👀 yeux | 🧠 cerveau | 👶 bébé
👨 homme | 👩 femme | 🤷 haussement d'épaules | 🤦 main sur le visage | 👮 police | 👑 couronne | 💍 bague | 🐶 chien | 🐱 chat | 🐻 ours
🐼 panda | 🦁 lion | 🐴 cheval | 🐷 cochon | 🐸 grenouille | 🐔 poule | 🐦 oiseau | 🦋 papillon | 🐝 abeille | 🐟 poisson | 🐬 dauphin | 🐳 baleine
🦠 microbe | 💐 bouquet | 🌹 rose | 🌸 fleur de cerisier | 🌻 tournesol | 🌱 jeune pousse | 🌲 sapin | 🌳 arbre | 🍀 trèfle à quatre feuilles
🍎 pomme | 🍇 raisin | 🍓 fraise | 🍞 pain | 🥐 croissant | 🧀 fromage | 🍔 hamburger | 🍟 frites | 🍕 pizza | 🍰 gâteau | 🎂 gâteau d'anniversaire
🍫 chocolat | ☕ café | 🍷 vin | 🍺 bière | 🥂 verres qui trinquent | 🌍 planète | 🌎 planète | 🌏 planète | 🏔 montagne | 🌋 volcan | 🏖 plage
🏠 maison | 🏡 maison | 🏥 hôpital | 🏦 banque | 🏫 école | 🏭 usine | 🚂 train | 🚆 train | 🚌 bus | 🚑 ambulance | 🚒 camion de pompiers
🚓 voiture de police | 🚗 voiture | 🚙 voiture | 🚚 camion | 🚜 tracteur | 🚲 vélo | ⛽ pompe à essence | 🚨 gyrophare | 🚢 bateau | ✈ avion
🚀 fusée | ⏳ sablier | ⏰ réveil | 🌙 lune | ☀ soleil | 🌞 soleil | ⭐ étoile | 🌟 étoile brillante | ✨ étincelles | ⚡ éclair | ❄ flocon de neige
🔥 feu | 💧 goutte d'eau | 🌊 vague | 🌈 arc-en-ciel | ☔ parapluie | 🎃 citrouille | 🎄 sapin de Noël | 🎆 feu d'artifice | 🎉 fête | 🎊 confettis
🎈 ballon | 🎁 cadeau | 🏆 trophée | 🥇 médaille d'or | 🥈 médaille d'argent | 🥉 médaille de bronze | ⚽ ballon de football | 🏀 ballon de basket
🏉 ballon de rugby | 🎾 balle de tennis | 🎯 cible | 🎮 manette de jeu | 🎨 palette | 🎬 clap de cinéma | 🎤 micro | 🎧 casque | 🎵 note de musique
🎶 notes de musique | 🎸 guitare | 📱 téléphone portable | ☎ téléphone | 📞 téléphone | 💻 ordinateur | 📷 appareil photo | 📺 télévision
📻 radio | 🔍 loupe | 💡 ampoule | 📖 livre | 📚 livres | 📰 journal | 💰 sac d'argent | 💶 billets en euros | 💸 argent qui s'envole | 📧 courriel
✉ enveloppe | 📦 colis | ✏ crayon | 📝 note | 📅 calendrier | 📈 courbe en hausse | 📉 courbe en baisse | 📊 graphique | 📌 punaise | 📍 repère
✂ ciseaux | 🔒 cadenas fermé | 🔑 clé | 🔨 marteau | ⚖ balance | 💉 seringue | 💊 pilule | 🗳 urne | ⚠ attention | 🚫 interdit | ♻ recyclage
✅ coche verte | ✔ coche | ❌ croix rouge | ❓ point d'interrogation | ❗ point d'exclamation | ➡ flèche vers la droite | ⬅ flèche vers la gauche
⬆ flèche vers le haut | ⬇ flèche vers le bas | ▶ lecture | 🔴 cercle rouge | 🟠 cercle orange | 🟡 cercle jaune | 🟢 cercle vert | 🔵 cercle bleu
⚪ cercle blanc | ⚫ cercle noir | 🏁 drapeau à damier | 🏳 drapeau blanc | 🏴 drapeau noir | 🕊 colombe | 🔗 lien | 🗓 calendrier | 🎙 micro | 🔊 haut-parleur
`);
